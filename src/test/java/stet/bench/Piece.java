package stet.bench;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import stet.history.Sha256;

/** A piece of evidence from the web, digested as src/docs/seal.md describes it. */
record Piece(
        ClaimMaker.Cited source,
        String quote,
        String publisher,
        String stance,
        String locator,
        String salt,
        String digest) {
    Piece(ClaimMaker.Cited source, String quote, String publisher, String stance, String locator) {
        this(source, quote, publisher, stance, locator, Sha256.salt());
    }

    private Piece(ClaimMaker.Cited source, String quote, String publisher, String stance, String locator, String salt) {
        this(source, quote, publisher, stance, locator, salt, digest(source, quote, publisher, stance, salt));
    }

    private static String digest(ClaimMaker.Cited source, String quote, String publisher, String stance, String salt) {
        Map<String, Object> cited = new LinkedHashMap<>();
        cited.put("format", "stet-evidence/1");
        cited.put("salt", salt);
        cited.put("medium", "web");
        cited.put("url", source.url());
        cited.put("contact", "");
        cited.put("contactedOn", null);
        cited.put("reachedBy", "");
        cited.put("noteKept", "");
        cited.put("readBack", null);
        cited.put("onTheRecord", null);
        cited.put("title", source.title());
        cited.put("publisher", publisher);
        cited.put("publishedOn", ClaimMaker.DAY.toString());
        cited.put("quote", quote);
        cited.put("stance", stance);
        cited.put("accessedOn", ClaimMaker.DAY.toString());
        cited.put("snapshot", null);
        return Sha256.hex(Canon.of(cited));
    }

    void add(Rows rows, long id, long number, long claim, long by, Instant at) {
        rows.add(
                Table.EVIDENCE,
                id,
                number,
                claim,
                source.id(),
                "WEB",
                source.url(),
                source.title(),
                publisher,
                ClaimMaker.DAY,
                "",
                null,
                "",
                "",
                null,
                null,
                quote,
                "en",
                "",
                "",
                locator,
                "",
                stance.toUpperCase(Locale.ROOT),
                ClaimMaker.DAY,
                source.url(),
                source.title(),
                true,
                salt,
                digest,
                by,
                at,
                null,
                null,
                null,
                "");
    }

    Chain.Says says() {
        return new Chain.Says()
                .and("medium", "web")
                .and("url", source.url())
                .and("title", source.title())
                .and("publisher", publisher)
                .and("published_on", ClaimMaker.DAY)
                .and("quote", quote)
                .and("quote_language", "en")
                .and("locator", locator)
                .and("stance", stance)
                .and("accessed_on", ClaimMaker.DAY)
                .and("counted", true)
                .and("digest", digest)
                .and("source", source.number());
    }
}
