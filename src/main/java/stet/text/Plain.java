package stet.text;

/** A text as it is compared and sealed: the same words give the same string however they were typeset. */
public final class Plain {
    private Plain() {}

    /**
     * NFC, white-space runs as one space, ends trimmed, quote marks straight (single and double kept apart), dashes
     * as {@code -}, soft hyphens and zero-width spaces dropped. The same on every machine, and idempotent.
     */
    public static String normalised(String text) {
        String plain = PlainText.of(text).text();
        int start = plain.startsWith(" ") ? 1 : 0;
        int end = plain.endsWith(" ") ? plain.length() - 1 : plain.length();
        return start < end ? plain.substring(start, end) : "";
    }
}
