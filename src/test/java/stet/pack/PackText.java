package stet.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Packs for tests: a small right one, and the one that ships, as texts that a test may spoil. */
public final class PackText {
    public static final String ARTICLE = """
            format: stet-pack/1
            slug: small-pack
            title: A small pack
            authors: [Ann Author]
            language: en
            passages:
              - number: 1
                kind: headline
                text: Rain in May
              - number: 2
                kind: paragraph
                text: >-
                  It rained on 12 days, "more than ever",
                  said Bo.
            """;
    public static final String CLAIMS = """
            claims:
              - id: 1
                statement: It rained on 12 days.
                passage: 2
                quote: It rained on 12 days
                kind: count
                checks: so
                figures: ["12"]
                look: The weather service
              - id: 2
                statement: Bo said that it rained more than ever.
                passage: 2
                quote: '"more than ever", said Bo'
                kind: quote
                checks: said
                said_by: Bo
            """;

    private PackText() {}

    public static Map<String, byte[]> files(String article, String claims) {
        Map<String, byte[]> files = new HashMap<>();
        if (article != null) files.put("article.yaml", article.getBytes(StandardCharsets.UTF_8));
        if (claims != null) files.put("claims.yaml", claims.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    public static ClaimPack pack(String article, String claims) {
        return ClaimPack.of(files(article, claims));
    }

    /** The small pack under a slug of its own. */
    public static String article(String slug) {
        return ARTICLE.replace("small-pack", slug);
    }

    public static String shipped(String name) {
        try (InputStream file = PackText.class.getResourceAsStream("/claims/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
