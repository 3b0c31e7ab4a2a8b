package stet.collation;

/** A sentence of either version that may be one, and how much speaks for it. */
record Match(int before, int after, long weight) {
    /** Of a likeness from 0 to 1; squared, so that one good match outweighs two poor ones that exclude it. */
    static Match alike(int before, int after, double likeness) {
        return new Match(before, after, Math.round(likeness * likeness * 1_000_000));
    }
}
