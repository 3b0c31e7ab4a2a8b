package stet.draft;

import java.util.Locale;
import java.util.regex.Pattern;

/** A line as a PDF prints it: where it begins and ends, in points from the upper left corner, and how large. */
record PdfLine(int page, String words, float x, float end, float y, float size, boolean isBold) {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)\\W*(?:(?:page|seite|p\\.|s\\.|página|pagina)\\s*)?\\d{1,4}(?:\\s*(?:of|von|/|de|sur|di|van)\\s*\\d{1,4})?\\W*");

    /** The same on every page, whatever its number. */
    String pattern() {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }

    boolean isPageNumber() {
        return PAGE_NUMBER.matcher(words).matches();
    }

    boolean isAsLargeAs(PdfLine other) {
        return Math.abs(size - other.size) <= 0.1f * Math.max(size, other.size);
    }
}
