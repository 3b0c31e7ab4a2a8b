package stet.text;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into pieces that make the text again when put together. */
public final class Tokens {
    private Tokens() {}

    /**
     * Words, runs of white space, single marks; of scripts written without spaces, single characters. A point, comma
     * or apostrophe inside a word or number belongs to it.
     */
    public static List<String> words(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfToken(text, start);
            tokens.add(text.substring(start, end));
            start = end;
        }
        return tokens;
    }

    /** Lines, each with the line feed that ends it. */
    static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)"));
    }

    private static int endOfToken(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (CodePoints.isSpace(first)) {
            while (end < text.length() && CodePoints.isSpace(text.charAt(end))) {
                end++;
            }
        } else if (CodePoints.isUnspaced(first)) {
            while (end < text.length() && CodePoints.isMark(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        } else if (isSpacedLetter(first)) {
            while (end < text.length() && goesOn(text, end)) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    private static boolean goesOn(String text, int at) {
        int codePoint = text.codePointAt(at);
        return isSpacedLetter(codePoint)
                || CodePoints.isMark(codePoint)
                || ".,'’".indexOf(codePoint) >= 0 && at + 1 < text.length() && isSpacedLetter(text.codePointAt(at + 1));
    }

    private static boolean isSpacedLetter(int codePoint) {
        return CodePoints.isLetterOrDigit(codePoint) && !CodePoints.isUnspaced(codePoint);
    }
}
