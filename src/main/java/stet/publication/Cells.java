package stet.publication;

import java.util.Locale;

/** Values as the contract spells them, and the guard against spreadsheets that would run a text as a formula. */
final class Cells {
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String RUN = SIGNS + "\t\r\n";

    /** Where a spreadsheet that separates lists by semicolons begins another cell, whatever the quotes say. */
    private static final String SEPARATORS = ";\t\r\n";

    private Cells() {}

    /** Enums as their key, instants as ISO 8601 in UTC, dates as ISO 8601; empty for what is not yet. */
    static String text(Object value) {
        if (value == null) return "";
        return value instanceof Enum<?> key ? key.name().toLowerCase(Locale.ROOT) : value.toString();
    }

    /** With a leading apostrophe where a spreadsheet would run it, else as it is; see src/docs/csv.md. */
    static String guarded(String cell) {
        return isRun(cell) ? "'" + cell : cell;
    }

    /** With an apostrophe also before each sign that would be run where such a spreadsheet cuts the cell in parts. */
    static String guardedInParts(String cell) {
        String guarded = guarded(cell);
        if (guarded.chars().noneMatch(character -> SEPARATORS.indexOf(character) >= 0)) return guarded;
        StringBuilder parts = new StringBuilder();
        boolean begins = false;
        for (int at = 0; at < guarded.length(); ) {
            int next = guarded.codePointAt(at);
            if (begins && SIGNS.indexOf(next) >= 0) parts.append('\'');
            begins = SEPARATORS.indexOf(next) >= 0 || begins && (next == '"' || isBlank(next));
            parts.appendCodePoint(next);
            at += Character.charCount(next);
        }
        return parts.toString();
    }

    private static boolean isRun(String cell) {
        for (int at = 0; at < cell.length(); ) {
            int first = cell.codePointAt(at);
            if (RUN.indexOf(first) >= 0) return true;
            if (!isBlank(first)) return false;
            at += Character.charCount(first);
        }
        return false;
    }

    /** Whatever a spreadsheet trims or does not show: spaces of every kind, controls, and marks without a width. */
    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}
