package stet.text.sentence;

import java.util.List;
import java.util.regex.Pattern;
import stet.text.CodePoints;

/** Tells texts whose lines were broken to fit a width, as in mail and plain-text files, from texts with lines of their own. */
public final class HardWraps {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 100;
    private static final Pattern BULLET = Pattern.compile("[•⁃◦▪*–-]\\s");

    private HardWraps() {}

    /**
     * Whether the text has at least two lines, the longest of 40 to 100 code points, and every break was forced: the
     * first word of the next line would not have fitted. White space around the text and at the ends of its lines does
     * not count; a bullet, or a line left blank, is a break that somebody wanted.
     */
    public static boolean in(String text) {
        if (text.indexOf('\n') < 0 || hasLongLine(text)) {
            return false;
        }
        List<String> lines = text.strip().lines().map(String::stripTrailing).toList();
        int width = lines.stream().mapToInt(HardWraps::length).max().orElse(0);
        if (lines.size() < 2 || width < NARROWEST || width > WIDEST) {
            return false;
        }
        for (int next = 1; next < lines.size(); next++) {
            if (!isForced(lines.get(next - 1), lines.get(next).stripLeading(), width)) {
                return false;
            }
        }
        return true;
    }

    /** So that the passages of most articles need no closer look. */
    private static boolean hasLongLine(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            if (text.substring(start, end).stripTrailing().length() > 2 * WIDEST) {
                return true;
            }
            start = end + 1;
        }
        return text.length() - start > 2 * WIDEST
                && text.substring(start).stripTrailing().length() > 2 * WIDEST;
    }

    private static boolean isForced(String line, String next, int width) {
        return length(line) + 1 + firstWord(next) > width
                && !BULLET.matcher(next).lookingAt();
    }

    /** Its length; where a script has no spaces a line can break after any letter, so the word is that letter. */
    private static int firstWord(String line) {
        int end = 0;
        while (end < line.length() && !CodePoints.isSpace(line.charAt(end))) {
            int codePoint = line.codePointAt(end);
            if (CodePoints.isUnspaced(codePoint)) {
                return line.codePointCount(0, end) + 1;
            }
            end += Character.charCount(codePoint);
        }
        return line.codePointCount(0, end);
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }
}
