package stet.draft;

import java.util.regex.Pattern;

/** What the words of one line say about what it is. */
final class Wording {
    static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_BYLINE = 120;

    /** What may stand behind the mark that ends a sentence. */
    private static final String CLOSERS = "\"'”’“»«›‹)]」』）";

    private static final String ENDS = ".!?…。！？｡؟।";
    private static final String PAUSES = ",;:،；：，、";

    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•*‣·▪●]|\\(?[0-9]{1,3}[.)]|[a-z]\\))\\s.*");

    /** `By Ann Lee`, `VON ANNA LÜTH`, `Par Zoé Roux`: a name follows. */
    private static final Pattern BYLINE = Pattern.compile(
            "^(?:(?i:by|von|par|por|di|door|av|af)\\s+|(?i:text|texte|testo|words|author|autorin|autor|auteur)\\s*:\\s*)"
                    + "\\p{Lu}[^!?]*");

    private static final Pattern BY =
            Pattern.compile("^(?i:by|von|par|por|di|door|text|author|autorin|autor|auteur)[:\\s]\\s*");
    private static final Pattern BEHIND_NAMES = Pattern.compile(
            "\\s*(?:\\s[-–—|·•/]|[|·•]|,?\\s(?:\\p{L}{3,9}\\.? )?\\d{1,2}[.,]?\\s|,?\\s\\d{4}\\b).*", Pattern.DOTALL);

    private Wording() {}

    /** Whether it closes as a sentence does, quote marks and brackets behind the full stop let pass. */
    static boolean isClosed(String line) {
        char last = lastMark(line);
        return ENDS.indexOf(last) >= 0;
    }

    /** A question or a shout is a headline where more words follow than it has itself. */
    static boolean isHeadline(String line, String next) {
        if (line.codePointCount(0, line.length()) > LONGEST_HEADLINE || line.indexOf('\n') >= 0) return false;
        char last = lastMark(line);
        if ("!?！？؟".indexOf(last) >= 0) return next.length() > line.length();
        return ENDS.indexOf(last) < 0;
    }

    static boolean isHeading(String line) {
        char last = lastMark(line);
        return line.codePointCount(0, line.length()) <= LONGEST_HEADING
                && ENDS.indexOf(last) < 0
                && PAUSES.indexOf(last) < 0
                && line.codePoints().anyMatch(Character::isLetter)
                && !BULLET.matcher(line).matches();
    }

    static boolean isByline(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST_BYLINE
                && BYLINE.matcher(line).matches()
                && !isClosed(line);
    }

    /** The names of a byline, without `By` before and dates behind them. */
    static String names(String byline) {
        String names = BY.matcher(byline).replaceFirst("");
        String cut = BEHIND_NAMES.matcher(names).replaceFirst("");
        return Blanks.strip(cut.isEmpty() ? names : cut);
    }

    private static char lastMark(String line) {
        int at = line.length() - 1;
        while (at > 0 && (CLOSERS.indexOf(line.charAt(at)) >= 0 || Blanks.isBlank(line.charAt(at)))) at--;
        return at < 0 ? ' ' : line.charAt(at);
    }
}
