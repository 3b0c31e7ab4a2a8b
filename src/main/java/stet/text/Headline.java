package stet.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a title says that what bears it is the text under a certain headline. */
public final class Headline {
    /** Fewer letters and digits than this can stand in the title of a text about something else. */
    private static final int TELLING = 20;

    /** What pages print between a headline and the name of their site. */
    private static final Pattern BEFORE_SITE = Pattern.compile(" [-|·•:] | *[|»] *");

    private Headline() {}

    /**
     * The headline itself, by its letters and digits alone; with the name of a site behind it; or, where it has at least
     * twenty of them, anywhere in the title. A headline without any is in none.
     */
    public static boolean isIn(String headline, String title) {
        String own = letters(headline);
        String printed = letters(title);
        if (own.isEmpty()) return false;
        boolean isTelling = own.codePointCount(0, own.length()) >= TELLING;
        return printed.equals(own) || isTelling && printed.contains(own) || isBeforeSite(own, Plain.normalised(title));
    }

    private static boolean isBeforeSite(String own, String title) {
        Matcher site = BEFORE_SITE.matcher(title);
        while (site.find()) if (letters(title.substring(0, site.start())).equals(own)) return true;
        return false;
    }

    /** In one spelling, accents of Latin letters left out. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        WordFolding.folded(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
