package stet.article;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import stet.history.History;
import stet.history.Sha256;
import stet.text.address.CanonicalUrl;
import stet.web.Flaw;
import stet.web.Texts;

/** What is known about an article besides its text; empty texts and a null date mean not known. */
@Embeddable
public record Imprint(
        String title,
        String publisher,
        String url,
        LocalDate publishedOn,
        String language,
        String translatedFrom,
        String statedOrigin,
        String note) {
    /** The same, and where this says nothing what another says, as long as that could be kept. */
    public Imprint or(Imprint other) {
        Set<String> wrong = other.flaws().stream().map(Flaw::field).collect(Collectors.toSet());
        return new Imprint(
                or("title", title, other.title, wrong),
                or("publisher", publisher, other.publisher, wrong),
                or("url", url, other.url, wrong),
                publishedOn != null || wrong.contains("publishedOn") ? publishedOn : other.publishedOn,
                or("language", language, other.language, wrong),
                or("translatedFrom", translatedFrom, other.translatedFrom, wrong),
                or("statedOrigin", statedOrigin, other.statedOrigin, wrong),
                or("note", note, other.note, wrong));
    }

    private static String or(String field, String said, String other, Set<String> wrong) {
        return said.isEmpty() && !wrong.contains(field) ? other : said;
    }

    /** The same, its address left open. */
    public Imprint withoutUrl() {
        return new Imprint(title, publisher, "", publishedOn, language, translatedFrom, statedOrigin, note);
    }

    /** With nothing but a title and a language. */
    public static Imprint titled(String title, String language) {
        return new Imprint(title, "", "", null, language, "", "", "");
    }

    /** What keeps this from being an article's imprint, by field; empty when nothing does. */
    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        Flaw.addBlank(flaws, "title", title);
        Flaw.addText(flaws, "title", title, 500);
        Flaw.addText(flaws, "publisher", publisher, 200);
        Flaw.addText(flaws, "statedOrigin", statedOrigin, 500);
        Flaw.addText(flaws, "note", note, 2_000);
        if (!url.isEmpty() && CanonicalUrl.of(url).isEmpty()) flaws.add(new Flaw("url", Texts.of("imprint_no_url")));
        if (publishedOn != null && publishedOn.isAfter(History.today())) {
            flaws.add(new Flaw("publishedOn", Texts.of("date_future")));
        }
        if (!isLanguage(language)) flaws.add(new Flaw("language", Texts.of("imprint_no_language")));
        if (!isLanguage(translatedFrom)) flaws.add(new Flaw("translatedFrom", Texts.of("imprint_no_language")));
        return flaws;
    }

    /** Whether copies of the article are known by the same as of another imprint. */
    boolean namesAs(Imprint other) {
        return url.equals(other.url) && title.equals(other.title) && statedOrigin.equals(other.statedOrigin);
    }

    /** Changes with the imprint, and with nothing else: what a form that describes it was opened upon. */
    String version() {
        return Sha256.hex(String.join(
                "\0",
                title,
                publisher,
                url,
                String.valueOf(publishedOn),
                language,
                translatedFrom,
                statedOrigin,
                note));
    }

    /**
     * Empty, or a BCP-47 tag of up to 35 characters, all that a tag in use needs (RFC 5646, 4.4.1); `und` where nobody
     * knows the language.
     */
    public static boolean isLanguage(String language) {
        try {
            return language.isEmpty()
                    || language.equals("und")
                    || language.length() <= 35
                            && !new Locale.Builder()
                                    .setLanguageTag(language)
                                    .build()
                                    .getLanguage()
                                    .isEmpty();
        } catch (IllformedLocaleException noTag) {
            return false;
        }
    }
}
