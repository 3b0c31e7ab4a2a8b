package stet.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import stet.history.CanonicalJson;
import stet.history.Sha256;
import stet.text.address.CanonicalUrl;
import stet.web.Reworded;
import stet.web.Texts;

/** A passage of a source as somebody cited it: fixed for good once attached. Empty texts and nulls mean not known. */
@Embeddable
public record Citation(
        @Enumerated(EnumType.STRING) Medium medium,
        String url,
        String title,
        String publisher,
        LocalDate publishedOn,
        @Embedded Contact contact,
        String quote,
        String quoteLanguage,
        String translation,
        String translatedBy,
        String locator,
        String bearsOn,
        @Enumerated(EnumType.STRING) Stance stance,
        LocalDate accessedOn) {
    /** Stored, and compared by checks years later: no text of a page. */
    private static final String COVERED = "Confidential evidence";

    /** What stands for a confidential citation where everybody may read: its stance and its day, and nothing else. */
    public Citation covered() {
        return new Citation(
                Medium.DOCUMENT, "", COVERED, "", null, Contact.NONE, "", "", "", "", "", "", stance, accessedOn);
    }

    Citation titled(String other) {
        return new Citation(
                medium,
                url,
                other,
                publisher,
                publishedOn,
                contact,
                quote,
                quoteLanguage,
                translation,
                translatedBy,
                locator,
                bearsOn,
                stance,
                accessedOn);
    }

    /** Whether a page may link to its address: nothing but http and https is ever followed. */
    public boolean hasLink() {
        return CanonicalUrl.of(url).isPresent();
    }

    /** SHA-256, in hex, of the citation's canonical JSON with its salt: what stands under the seal. */
    public String digest(String salt) {
        Map<String, Object> cited = new LinkedHashMap<>();
        cited.put("format", "stet-evidence/1");
        cited.put("salt", salt);
        cited.put("medium", medium.key());
        cited.put("url", url);
        cited.put("contact", contact.who());
        cited.put("contactedOn", Objects.toString(contact.on(), null));
        cited.put("reachedBy", contact.reachedBy());
        cited.put("noteKept", contact.noteKept());
        cited.put("readBack", contact.readBack());
        cited.put("onTheRecord", contact.onTheRecord());
        cited.put("title", title);
        cited.put("publisher", publisher);
        cited.put("publishedOn", Objects.toString(publishedOn, null));
        cited.put("quote", quote);
        cited.put("stance", stance.key());
        cited.put("accessedOn", accessedOn.toString());
        cited.put("snapshot", null);
        return Sha256.hex(CanonicalJson.of(cited));
    }

    /** What it says otherwise than an earlier one, by the fields and words that people know. */
    List<Reworded> since(Citation before) {
        return new Reworded.Listing()
                .add("medium", before.medium.label(), medium.label())
                .add("url", before.url, url)
                .add("title", before.title, title)
                .add("publisher", before.publisher, publisher)
                .add("publishedOn", before.publishedOn, publishedOn)
                .add("who", before.contact.who(), contact.who())
                .add("contactedOn", before.contact.on(), contact.on())
                .add("reachedBy", before.contact.reachedBy(), contact.reachedBy())
                .add("noteKept", before.contact.noteKept(), contact.noteKept())
                .add("readBack", yesOrNo(before.contact.readBack()), yesOrNo(contact.readBack()))
                .add("onTheRecord", yesOrNo(before.contact.onTheRecord()), yesOrNo(contact.onTheRecord()))
                .add("quote", before.quote, quote)
                .add("quoteLanguage", before.quoteLanguage, quoteLanguage)
                .add("translation", before.translation, translation)
                .add("translatedBy", before.translatedBy, translatedBy)
                .add("locator", before.locator, locator)
                .add("bearsOn", before.bearsOn, bearsOn)
                .add("stance", before.stance.label(), stance.label())
                .add("accessedOn", before.accessedOn, accessedOn)
                .fields();
    }

    private static String yesOrNo(Boolean said) {
        return said == null ? "" : Texts.of(said ? "evidence_yes" : "evidence_no");
    }

    /** Everything it says, for the history: each field by its column's name, empty where nothing is known. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("medium", medium.key());
        fields.put("url", url);
        fields.put("title", title);
        fields.put("publisher", publisher);
        fields.put("published_on", Objects.toString(publishedOn, ""));
        fields.put("contact", contact.who());
        fields.put("contacted_on", Objects.toString(contact.on(), ""));
        fields.put("reached_by", contact.reachedBy());
        fields.put("note_kept", contact.noteKept());
        fields.put("read_back", Objects.toString(contact.readBack(), ""));
        fields.put("on_the_record", Objects.toString(contact.onTheRecord(), ""));
        fields.put("quote", quote);
        fields.put("quote_language", quoteLanguage);
        fields.put("translation", translation);
        fields.put("translated_by", translatedBy);
        fields.put("locator", locator);
        fields.put("bears_on", bearsOn);
        fields.put("stance", stance.key());
        fields.put("accessed_on", accessedOn.toString());
        return fields;
    }
}
