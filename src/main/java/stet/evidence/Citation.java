package stet.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import stet.history.CanonicalJson;
import stet.history.Sha256;

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
    /** SHA-256, in hex, of the citation's canonical JSON with its salt: what stands under the seal. */
    String digest(String salt) {
        Map<String, Object> cited = new LinkedHashMap<>();
        cited.put("format", "stet-evidence/1");
        cited.put("salt", salt);
        cited.put("medium", medium.key());
        cited.put("url", url);
        cited.put("contact", contact.who());
        cited.put("contactedOn", Objects.toString(contact.on(), null));
        cited.put("title", title);
        cited.put("publisher", publisher);
        cited.put("publishedOn", Objects.toString(publishedOn, null));
        cited.put("quote", quote);
        cited.put("stance", stance.key());
        cited.put("accessedOn", accessedOn.toString());
        cited.put("snapshot", null);
        return Sha256.hex(CanonicalJson.of(cited));
    }
}
