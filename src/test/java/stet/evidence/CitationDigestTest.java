package stet.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What of a citation stands under the seal: each field alone changes its digest, or is outside it on purpose. */
class CitationDigestTest {
    private static final List<String> SEALED = List.of(
            "medium",
            "url",
            "who",
            "contactedOn",
            "title",
            "publisher",
            "publishedOn",
            "quote",
            "stance",
            "accessedOn",
            "reachedBy",
            "noteKept",
            "readBack",
            "onTheRecord");
    private static final List<String> BESIDE =
            List.of("quoteLanguage", "translation", "translatedBy", "locator", "bearsOn");

    private static final Map<String, Function<Random, Object>> FIELDS = new HashMap<>();

    static {
        for (String text : List.of(
                "url",
                "title",
                "publisher",
                "who",
                "reachedBy",
                "noteKept",
                "quote",
                "quoteLanguage",
                "translation",
                "translatedBy",
                "locator",
                "bearsOn")) {
            FIELDS.put(text, CitationDigestTest::text);
        }
        for (String date : List.of("publishedOn", "contactedOn", "accessedOn")) {
            FIELDS.put(date, dice -> LocalDate.of(1990 + dice.nextInt(30), 1 + dice.nextInt(12), 1 + dice.nextInt(28)));
        }
        FIELDS.put("medium", dice -> Medium.values()[dice.nextInt(Medium.values().length)]);
        FIELDS.put("stance", dice -> Stance.values()[dice.nextInt(Stance.values().length)]);
        FIELDS.put("readBack", Random::nextBoolean);
        FIELDS.put("onTheRecord", Random::nextBoolean);
    }

    @Test
    void each_sealed_field_alone_changes_the_digest_and_each_other_leaves_it() {
        long seed = System.nanoTime();
        Random dice = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Map<String, Object> fields = new HashMap<>();
            FIELDS.forEach((name, maker) -> fields.put(name, maker.apply(dice)));
            String was = digest(fields);
            assertEquals(was, digest(fields), "seed " + seed);
            for (String name : SEALED) {
                assertNotEquals(was, digest(changed(fields, name, dice)), name + ", seed " + seed);
            }
            for (String name : BESIDE) {
                assertEquals(was, digest(changed(fields, name, dice)), name + ", seed " + seed);
            }
        }
    }

    @Test
    void nothing_known_is_not_the_same_as_an_empty_text() {
        Map<String, Object> fields = new HashMap<>();
        Random dice = new Random(1);
        FIELDS.forEach((name, maker) -> fields.put(name, maker.apply(dice)));
        String was = digest(fields);
        fields.put("publishedOn", null);
        assertNotEquals(was, digest(fields));
        assertNotEquals(
                citation(fields).digest("0".repeat(32)), citation(fields).digest("1".repeat(32)));
    }

    private static Map<String, Object> changed(Map<String, Object> fields, String name, Random dice) {
        Map<String, Object> other = new HashMap<>(fields);
        while (other.get(name).equals(fields.get(name)))
            other.put(name, FIELDS.get(name).apply(dice));
        return other;
    }

    private static String digest(Map<String, Object> fields) {
        return citation(fields).digest("0123456789abcdef0123456789abcdef");
    }

    private static Citation citation(Map<String, Object> fields) {
        return new Citation(
                (Medium) fields.get("medium"),
                (String) fields.get("url"),
                (String) fields.get("title"),
                (String) fields.get("publisher"),
                (LocalDate) fields.get("publishedOn"),
                new Contact(
                        (String) fields.get("who"),
                        (LocalDate) fields.get("contactedOn"),
                        (String) fields.get("reachedBy"),
                        (String) fields.get("noteKept"),
                        (Boolean) fields.get("readBack"),
                        (Boolean) fields.get("onTheRecord")),
                (String) fields.get("quote"),
                (String) fields.get("quoteLanguage"),
                (String) fields.get("translation"),
                (String) fields.get("translatedBy"),
                (String) fields.get("locator"),
                (String) fields.get("bearsOn"),
                (Stance) fields.get("stance"),
                (LocalDate) fields.get("accessedOn"));
    }

    private static String text(Random dice) {
        String letters = "ab \"\\\n\u00E9\u65E5\uD83C\uDFE0,:{}";
        int[] points = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = dice.nextInt(12); i >= 0; i--) text.appendCodePoint(points[dice.nextInt(points.length)]);
        return text.toString();
    }
}
