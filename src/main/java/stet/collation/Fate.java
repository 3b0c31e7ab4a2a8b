package stet.collation;

/** What became of a sentence. */
public enum Fate {
    /** The same words, in the same order among the others. */
    KEPT,
    /** The same words, standing elsewhere. */
    MOVED,
    /** Other words, recognisably the same sentence; wherever it stands. */
    CHANGED,
    /** No counterpart. */
    VANISHED
}
