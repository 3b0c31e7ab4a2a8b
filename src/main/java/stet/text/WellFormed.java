package stet.text;

/** Asks whether a text can be stored, hashed and exported unchanged. */
public final class WellFormed {
    private WellFormed() {}

    /** False where there is a U+0000, which PostgreSQL refuses, or half a surrogate pair, which UTF-8 cannot hold. */
    public static boolean is(String text) {
        return text == null || text.codePoints().noneMatch(WellFormed::cannotBeKept);
    }

    private static boolean cannotBeKept(int codePoint) {
        return codePoint == 0 || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
