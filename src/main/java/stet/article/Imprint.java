package stet.article;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import stet.history.History;
import stet.history.Sha256;
import stet.text.CanonicalUrl;
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
    /** The same, called this where it has no title yet. */
    public Imprint orTitled(String other) {
        if (!title.isEmpty()) return this;
        return new Imprint(other, publisher, url, publishedOn, language, translatedFrom, statedOrigin, note);
    }

    /** The same, in this language where none is known. */
    public Imprint orIn(String other) {
        if (!language.isEmpty()) return this;
        return new Imprint(title, publisher, url, publishedOn, other, translatedFrom, statedOrigin, note);
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
