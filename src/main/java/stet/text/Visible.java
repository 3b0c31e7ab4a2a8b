package stet.text;

/** Asks whether a reader sees anything of a text. */
public final class Visible {
    private Visible() {}

    /**
     * False for no text, and where nothing is left once blanks, controls, format characters (a zero-width space, a turn
     * of direction), marks that lie upon nothing, and the few letters that are drawn as a gap are taken away.
     */
    public static boolean is(String text) {
        return text != null && text.codePoints().anyMatch(Visible::isSeen);
    }

    /** How many characters a reader finds: what is not seen does not count, and blanks in a row count once. */
    public static int length(String text) {
        if (!is(text)) return 0;
        String found = text.codePoints()
                .filter(codePoint -> CodePoints.isSpace(codePoint) || CodePoints.isMark(codePoint) || isSeen(codePoint))
                .map(codePoint -> CodePoints.isSpace(codePoint) ? ' ' : codePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll(" +", " ");
        return found.codePointCount(0, found.length());
    }

    private static boolean isSeen(int codePoint) {
        if (CodePoints.isSpace(codePoint) || CodePoints.isMark(codePoint)) return false;
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> !isGap(codePoint);
        };
    }

    /** The fillers of Hangul, Braille without a dot, and the plane that holds nothing but tags and selectors. */
    private static boolean isGap(int codePoint) {
        return switch (codePoint) {
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> true;
            default -> codePoint >= 0xE0000 && codePoint <= 0xE0FFF;
        };
    }
}
