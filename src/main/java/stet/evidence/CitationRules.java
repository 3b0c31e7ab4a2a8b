package stet.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;
import stet.text.Visible;
import stet.web.Flaw;

/** What a citation has to say so that somebody else can look it up, asked by forms and by the verbs themselves. */
public final class CitationRules {
    private static final int QUOTE = 20_000;
    private static final int NAME = 200;
    private static final int NOTE = 500;
    private static final int TAG = 35;
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 2_000;

    /** BCP 47, less the names of five letters and more that nobody has registered; none means the claim's own language. */
    private static final Pattern LANGUAGE_TAG = Pattern.compile("([A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*)?");

    /** Subtags that name no language a text could be translated from: undetermined and no linguistic content. */
    private static final Set<String> NO_LANGUAGE = Set.of("", "und", "zxx");

    private CitationRules() {}

    /**
     * What is wrong with a citation for a claim in this language, by field; empty when nothing is. Stance, medium and
     * the date of access may be null, which is wrong.
     */
    public static List<Flaw> flaws(Citation cited, String claimLanguage, LocalDate today) {
        return of(cited, claimLanguage, today).list();
    }

    static Flaws of(Citation cited, String claimLanguage, LocalDate today) {
        Flaws flaws = new Flaws();
        origin(flaws, cited);
        DocumentRules.named(flaws, cited.url(), cited.title(), cited.publisher());
        flaws.notYet("publishedOn", cited.publishedOn(), today);
        contact(flaws, cited.contact(), today);
        passage(flaws, cited, claimLanguage);
        if (cited.stance() == null) flaws.add("stance", "fault_stance");
        if (cited.accessedOn() == null) flaws.add("accessedOn", "error_blank");
        flaws.notYet("accessedOn", cited.accessedOn(), today);
        return flaws;
    }

    /** What is wrong with the reason for which a piece is withdrawn. */
    static Flaws withdrawal(String reason) {
        Flaws flaws = new Flaws().text("reason", reason, LONGEST_REASON);
        return Visible.length(reason) < SHORTEST_REASON ? flaws.add("reason", "fault_reason", SHORTEST_REASON) : flaws;
    }

    /** Where it can be looked up: at an address, or through whoever learned it. */
    private static void origin(Flaws flaws, Citation cited) {
        Medium medium = cited.medium();
        Contact contact = cited.contact();
        if (medium == null) {
            flaws.add("medium", "fault_choice");
        } else if (medium.needsAddress()) {
            if (cited.url().isEmpty()) flaws.add("url", "fault_no_address");
        } else if (medium.needsContact()) {
            complete(flaws, medium, contact);
        } else if (cited.url().isEmpty() && contact.isEmpty()) {
            flaws.add("url", "fault_no_origin");
        } else if (cited.url().isEmpty()) {
            complete(flaws, medium, contact);
        }
    }

    private static void complete(Flaws flaws, Medium medium, Contact contact) {
        String label = medium.label();
        if (!Visible.is(contact.who())) flaws.add("who", "fault_contact", label);
        if (contact.on() == null) flaws.add("contactedOn", "fault_contact", label);
        if (!Visible.is(contact.reachedBy())) flaws.add("reachedBy", "fault_contact", label);
        if (!Visible.is(contact.noteKept())) flaws.add("noteKept", "fault_contact", label);
        if (medium != Medium.CALL) return;
        if (contact.readBack() == null) flaws.add("readBack", "fault_yes_or_no");
        if (contact.onTheRecord() == null) flaws.add("onTheRecord", "fault_yes_or_no");
    }

    private static void contact(Flaws flaws, Contact contact, LocalDate today) {
        flaws.text("who", contact.who(), NAME)
                .notYet("contactedOn", contact.on(), today)
                .text("reachedBy", contact.reachedBy(), NAME)
                .text("noteKept", contact.noteKept(), NOTE);
    }

    private static void passage(Flaws flaws, Citation cited, String claimLanguage) {
        flaws.needed("quote", cited.quote(), QUOTE)
                .text("quoteLanguage", cited.quoteLanguage(), TAG)
                .text("translation", cited.translation(), QUOTE)
                .text("translatedBy", cited.translatedBy(), NAME)
                .text("locator", cited.locator(), NAME)
                .text("bearsOn", cited.bearsOn(), NOTE);
        boolean isTag = LANGUAGE_TAG.matcher(cited.quoteLanguage()).matches();
        if (!isTag) flaws.add("quoteLanguage", "fault_language");
        if (!isTag || !isForeign(cited.quoteLanguage(), claimLanguage)) return;
        if (!Visible.is(cited.translation())) flaws.add("translation", "fault_translation");
        if (!Visible.is(cited.translatedBy())) flaws.add("translatedBy", "fault_translated_by");
    }

    private static boolean isForeign(String quoteLanguage, String claimLanguage) {
        String quoted = language(quoteLanguage);
        String claimed = language(claimLanguage);
        return !NO_LANGUAGE.contains(quoted) && !NO_LANGUAGE.contains(claimed) && !quoted.equals(claimed);
    }

    /** The language of de-CH, in three letters, so that en and eng are one. */
    private static String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        try {
            return locale.getISO3Language();
        } catch (MissingResourceException unlisted) {
            return locale.getLanguage();
        }
    }
}
