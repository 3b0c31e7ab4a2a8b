package stet.draft;

import java.util.regex.Pattern;

/** The white space and line ends of a text that comes from anywhere. */
final class Blanks {
    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private Blanks() {}

    /** All that Java or Unicode calls a space, and the byte order mark and zero-width space, which pages use as one. */
    static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == 0x85
                || codePoint == 0x200B
                || codePoint == 0xFEFF;
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Blanks::isBlank);
    }

    /** With \n as the only line end. */
    static String lines(String text) {
        return LINE_END.matcher(text).replaceAll("\n");
    }

    /** In one line, each run of white space one blank, none around it. */
    static String collapsed(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            if (!isBlank(codePoint)) {
                line.appendCodePoint(codePoint);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return strip(line.toString());
    }

    static String strip(String text) {
        int start = start(text, 0, text.length());
        return text.substring(start, end(text, start, text.length()));
    }

    /** Where the words of a stretch begin; its end where it has none. */
    static int start(String text, int start, int end) {
        int at = start;
        while (at < end && isBlank(text.charAt(at))) at++;
        return at;
    }

    /** Where the words of a stretch end; its start where it has none. */
    static int end(String text, int start, int end) {
        int at = end;
        while (at > start && isBlank(text.charAt(at - 1))) at--;
        return at;
    }
}
