package stet.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A headline, for the question whether a title says that what bears it is the text under it. */
public final class Headline {
    /** Fewer letters and digits than this can stand in the title of a text about something else. */
    private static final int TELLING = 20;

    /** What pages print between a headline and the name of their site. */
    private static final Pattern BEFORE_SITE = Pattern.compile(" [-|·•:] | *[|»] *");

    private final String own;
    private final boolean isTelling;

    /** One is best asked about many titles: it reads its own letters once. */
    public Headline(String text) {
        own = letters(text);
        isTelling = own.codePointCount(0, own.length()) >= TELLING;
    }

    /**
     * The headline itself, by its letters and digits alone; with the name of a site behind it; or, where it has at least
     * twenty of them, anywhere in the title. A headline without any is in none.
     */
    public boolean isIn(String title) {
        if (own.isEmpty()) return false;
        String printed = letters(title);
        if (isTelling && printed.contains(own)) return true;
        return printed.equals(own) || printed.startsWith(own) && isBeforeSite(Plain.normalised(title));
    }

    private boolean isBeforeSite(String title) {
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
