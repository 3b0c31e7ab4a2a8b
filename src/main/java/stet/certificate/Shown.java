package stet.certificate;

/** Text of a file that anybody may have made, as it is safe on a console: one line, and nothing that steers a terminal. */
public final class Shown {
    private static final int LONGEST = 300;

    private Shown() {}

    /** Controls, and what turns the direction of writing, become question marks; what is too long is cut. */
    public static String of(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return head.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
    }
}
