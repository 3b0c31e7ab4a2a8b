package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Anchorage;
import stet.claim.Claim;
import stet.collation.Fate;
import stet.evidence.Stance;
import stet.history.ChainCheck;
import stet.signoff.Stage;
import stet.support.As;
import stet.support.Brought;
import stet.support.Saved;

/** The next version of an article: what it is, what it does to claims and sign-offs, and what it leaves alone. */
@QuarkusTest
class RevisionsApiTest {
    /** No two tests bring in the same text. */
    private final String town = "Lund" + System.nanoTime();

    /** Ten things that a newsroom does to a text, one for each claim but the last. */
    private final String before = """
            Harbour opens after years of delay

            The harbour of Lund took in 40 ships in May. The mayor called it a record.

            The first quay cost 12 million crowns. Work began in the spring of 2019. Nobody was hurt.

            The union says that 300 people work there. Its head is Karin Dahl.

            A second quay will follow in two years. The council voted for it by 21 to 4.

            Fishers fear for their trade. Their boats land 90 tonnes of cod a year.

            The "old pier" is a listed building.
            """.replace("Lund", town);

    private final String after = """
            Harbour opens after years of delay

            Ships from nine countries came.

            The harbour of Lund took in 41 ships in May. The mayor called it a record.

            The union says that 300 people work there. Its head is Karin Dahl.

            The first quay cost 12 million crowns. Work began in the spring of 2019.

            Nobody was hurt. A second quay will follow in two years, the council voted for it by 21 to 4.

            Their boats land 90 tonnes of cod a year.

            The “old pier” is a listed building.
            """.replace("Lund", town);

    @Test
    void each_claim_has_its_fate_and_only_what_changed_comes_back() {
        String slug = bring(before);
        Map<String, Long> claims = new LinkedHashMap<>();
        for (String quote : List.of(
                "took in 40 ships",
                "called it a record",
                "12 million crowns",
                "Nobody was hurt",
                "300 people work there",
                "second quay will follow",
                "21 to 4",
                "Fishers fear",
                "90 tonnes of cod",
                "is a listed building")) {
            claims.put(quote, signedOff(slug, quote));
        }
        JsonPath preview = next(slug, after, true).statusCode(200).extract().jsonPath();
        assertEquals(1, revision(slug));
        JsonPath stored = next(slug, after, false).statusCode(201).extract().jsonPath();
        assertEquals(preview.getList("fates"), stored.getList("fates"));
        assertEquals(2, stored.getInt("revision"));
        assertEquals(3, stored.getInt("newSentences"));
        Map<String, Fate> fates = new HashMap<>();
        claims.forEach((quote, number) -> fates.put(quote, fate(stored, number)));
        assertEquals(
                Map.of(
                        "took in 40 ships", Fate.CHANGED,
                        "called it a record", Fate.KEPT,
                        "12 million crowns", fates.get("12 million crowns"),
                        "Nobody was hurt", Fate.KEPT,
                        "300 people work there", fates.get("300 people work there"),
                        "second quay will follow", Fate.CHANGED,
                        "21 to 4", Fate.CHANGED,
                        "Fishers fear", Fate.VANISHED,
                        "90 tonnes of cod", Fate.KEPT,
                        "is a listed building", Fate.KEPT),
                fates);
        assertEquals(
                Set.of(Fate.KEPT, Fate.MOVED),
                Set.of(fates.get("12 million crowns"), fates.get("300 people work there")));
        claims.forEach((quote, number) -> {
            boolean stands = fates.get(quote) == Fate.KEPT || fates.get(quote) == Fate.MOVED;
            assertEquals(
                    stands ? Stage.SIGNED_OFF : Stage.LAPSED,
                    Saved.facts(number).stage(),
                    quote);
        });
        assertEquals(1, Saved.ofArticle(slug, Act.REVISE_ARTICLE).size());
        assertTrue(Saved.in(ChainCheck::run).isIntact());
    }

    @Test
    void a_quote_that_begins_between_sentences_or_spans_two_is_followed_too() {
        String slug = bring(before);
        long blank = on(slug, " Nobody was hurt");
        long both = on(slug, "took in 40 ships in May. The mayor called it a record");
        long two = on(slug, "fear for their trade. Their boats land 90 tonnes of cod a year");
        JsonPath answer = next(
                        slug,
                        before.replace(" The mayor called it a record.", "")
                                .replace("in the spring of 2019", "in the autumn of 2019"),
                        false)
                .statusCode(201)
                .extract()
                .jsonPath();
        assertEquals(Fate.KEPT, fate(answer, blank));
        assertEquals(Fate.CHANGED, fate(answer, both));
        assertEquals(Fate.KEPT, fate(answer, two));
        next(slug, "Nothing of it is left, and this is about bees. " + town, false)
                .statusCode(201);
        JsonPath back = next(slug, before, false).statusCode(201).extract().jsonPath();
        for (long claim : List.of(blank, both, two)) assertEquals(Fate.MOVED, fate(back, claim));
    }

    private static long on(String slug, String exact) {
        return As.program("ada")
                .contentType("application/json")
                .body(Map.of("exact", exact))
                .post("/api/v1/articles/" + slug + "/claims")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("number");
    }

    @Test
    void a_typo_outside_every_claims_sentence_leaves_every_sign_off_standing() {
        String slug = bring(before);
        long claim = signedOff(slug, "took in 40 ships");
        next(slug, before.replace("Fishers fear", "Fishermen fear"), false)
                .statusCode(201)
                .body("fates", hasSize(1))
                .body("fates[0].fate", equalTo("kept"))
                .body("newSentences", equalTo(1));
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
        assertEquals(1, Saved.in(() -> Anchorage.of(Claim.shown(claim)).size()));
    }

    @Test
    void going_back_is_a_new_revision_and_what_lapsed_stands_again() {
        String slug = bring(before);
        long changed = signedOff(slug, "took in 40 ships");
        long vanished = signedOff(slug, "Fishers fear");
        long whole = signedOff(slug, "is a listed building");
        next(slug, after.replaceAll("(?m)^The .old pier.*$", ""), false).statusCode(201);
        for (long claim : List.of(changed, vanished, whole)) {
            assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
        }
        next(slug, before, false).statusCode(201).body("revision", equalTo(3));
        for (long claim : List.of(changed, vanished, whole)) {
            assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
        }
        assertEquals(before.strip(), text(slug, 3));
        assertEquals(after.replaceAll("(?m)^The .old pier.*$", "").strip(), text(slug, 2));
    }

    /** Also where the sentence was changed on its way into another paragraph. */
    @Test
    void whoever_brings_a_version_in_signs_none_of_the_sentences_that_it_changes() {
        String slug = bring(before);
        long changed = proposed(slug, "90 tonnes of cod");
        long kept = proposed(slug, "300 people work there");
        String next = before.replace(" Their boats land 90 tonnes of cod a year.", "")
                .replace(
                        "listed building.",
                        "listed building, and their boats land 95 or 90 tonnes of cod a year."
                                + " Nobody has counted them since the spring of that year, says the union of the harbour.");
        send(slug, "mara", Map.of("text", next)).statusCode(201);
        assertEquals(403, sign(changed, "mara"));
        assertEquals(201, sign(changed, "tomas"));
        assertEquals(201, sign(kept, "mara"));
    }

    /** A claim that is made, or anchored anew, upon words that a version brought in is not signed by who brought it. */
    @Test
    void whoever_brought_the_words_in_signs_no_claim_that_is_made_on_them_later() {
        String slug = bring(before);
        long moved = proposed(slug, "The first quay cost 12 million crowns");
        String next = before.replace("12 million", "14 million")
                .replace("The \"old", "A third quay costs 90 million crowns. Nobody voted for it.\n\nThe \"old");
        send(slug, "mara", Map.of("text", next)).statusCode(201);
        Saved.reword(moved, words -> words.resting("The first quay cost 14 million crowns", 3, 0), "ada");
        Saved.verdict(moved, "accurate", "ada");
        long changed = proposed(slug, "The first quay cost 14 million");
        long added = proposed(slug, "A third quay costs 90 million crowns");
        for (long claim : List.of(moved, changed, added)) {
            assertEquals(403, sign(claim, "mara"));
            assertEquals(201, sign(claim, "tomas"));
        }
    }

    @Test
    void a_preview_that_is_neither_true_nor_false_is_refused_and_nothing_is_stored() {
        String slug = bring(before);
        for (String preview : List.of("maybe", "TRUE", "1", "")) {
            As.program("ada")
                    .contentType("multipart/form-data")
                    .multiPart("file", "next.txt", after.getBytes(StandardCharsets.UTF_8), "text/plain")
                    .multiPart("preview", preview)
                    .post("/api/v1/articles/" + slug + "/revisions")
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains("preview"));
        }
        send(slug, "ada", Map.of("text", after, "preview", true, "publishedOn", "2999-01-01"))
                .statusCode(422);
        assertEquals(1, revision(slug));
    }

    @Test
    void a_quote_across_two_sentences_is_changed_where_they_are_parted() {
        String slug = bring(before);
        long claim = signedOff(slug, "in the spring of 2019. Nobody was hurt");
        JsonPath answer = next(slug, before.replace(" Nobody was hurt.", " A crane fell. Nobody was hurt."), false)
                .statusCode(201)
                .extract()
                .jsonPath();
        assertEquals(Fate.CHANGED, fate(answer, claim));
        assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
    }

    /** Its first sentence came back one revision before its second. */
    @Test
    void a_quote_across_two_sentences_stands_again_however_its_sentences_come_back() {
        String slug = bring(before);
        long claim = signedOff(slug, "40 ships in May. The mayor called it a record");
        String gone = before.replaceFirst("(?m)^The harbour of .*\\n", "");
        next(slug, gone, false).statusCode(201);
        next(slug, before.replace("called it a record", "was silent"), false).statusCode(201);
        assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
        next(slug, before, false).statusCode(201).body("fates[0].fate", equalTo("moved"));
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
    }

    /** A headline is one piece, however many full stops it has. */
    @Test
    void a_word_changed_in_a_headline_lapses_what_rests_on_any_of_its_sentences() {
        String slug = Brought.brought("ada", "# We won in " + town + ". The desk has 40 people\n\nSo they say.\n");
        long claim = signedOff(slug, "The desk has 40 people");
        Saved.run(() -> Article.toChange(slug)
                .revise(1, "We lost in " + town + ". The desk has 40 people", Saved.account("bela")));
        assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
    }

    private static int sign(long claim, String login) {
        return As.program(login)
                .contentType("application/json")
                .body(Map.of("seal", Saved.seal(claim)))
                .post("/api/v1/claims/" + claim + "/sign-off")
                .statusCode();
    }

    @Test
    void the_same_text_again_is_refused_with_the_article_that_has_it() {
        String slug = bring(before);
        next(slug, before, false).statusCode(409).body("existing", equalTo(slug));
        String other = bring(before.replace("Lund", "Old Lund"));
        next(slug, before.replace("Lund", "Old Lund"), false).statusCode(409).body("existing", equalTo(other));
        assertEquals(1, revision(slug));
    }

    @Test
    void a_text_that_cannot_be_one_is_refused_and_nothing_is_stored() {
        String slug = bring(before);
        next(slug, " \n\u200b", false).statusCode(422).body("errors.field", contains("text"));
        next(slug, "a".repeat(1_000_001), true).statusCode(422).body("errors.field", contains("text"));
        send(slug, "ines", Map.of("text", after)).statusCode(403);
        send(slug, "ada", Map.of("url", "http://127.0.0.2/")).statusCode(422).body("errors.field", contains("url"));
        send("no-such-article", "ada", Map.of("text", after)).statusCode(404);
        assertEquals(1, revision(slug));
    }

    @Test
    void a_file_replaces_the_text_too_and_what_is_said_with_it_is_described() {
        String slug = bring(before);
        long claim = signedOff(slug, "took in 40 ships");
        As.program("ada")
                .contentType("multipart/form-data")
                .multiPart("file", "next.txt", after.getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("publisher", "The Harbour Times")
                .post("/api/v1/articles/" + slug + "/revisions")
                .then()
                .statusCode(201)
                .body("fates[0].fate", equalTo("changed"))
                .body("fates[0].was", startsWith("The harbour of " + town + " took in 40"))
                .body("fates[0].now", startsWith("The harbour of " + town + " took in 41"));
        assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
        assertEquals("The Harbour Times", Saved.in(() -> Article.shown(slug).publisher()));
        get(slug, "/revisions").body("revisions[0].fileName", equalTo("next.txt"));
    }

    @Test
    void two_revisions_are_told_apart_word_by_word() {
        String slug = bring(before);
        next(slug, before.replace("40 ships", "41 ships"), false).statusCode(201);
        JsonPath diff = get(slug, "/diff?from=1&to=2").statusCode(200).extract().jsonPath();
        assertEquals(before.strip(), joined(diff, "struck"));
        assertEquals(before.replace("40 ships", "41 ships").strip(), joined(diff, "added"));
        assertEquals(List.of("40"), diff.getList("spans.findAll { it.kind == 'struck' }.text"));
        get(slug, "/diff").body("from", equalTo(1)).body("to", equalTo(2));
        get(slug, "/diff?from=3").statusCode(422);
        get("no-such-article", "/diff").statusCode(404);
    }

    @Test
    void passages_keep_their_numbers_and_new_ones_get_numbers_of_their_own() {
        String slug = bring(before);
        next(slug, "A line above.\n\n" + before, false).statusCode(201);
        get(slug, "/sentences/1").body("passage", equalTo(8)).body("sentence", equalTo("A line above."));
        get(slug, "/sentences/2").body("passage", equalTo(1));
        next(slug, before, false).statusCode(201);
        next(slug, "Another line.\n\n" + before, false).statusCode(201);
        get(slug, "/sentences/1").body("passage", equalTo(9));
        next(slug, "A line above.\n\n" + before, false).statusCode(201);
        get(slug, "/sentences/1").body("passage", equalTo(8));
    }

    private static Fate fate(JsonPath answer, long claim) {
        String fate = answer.getString("fates.find { it.claim == " + claim + " }.fate");
        if (fate.equals("vanished")) assertNull(answer.getString("fates.find { it.claim == " + claim + " }.now"));
        return Fate.valueOf(fate.toUpperCase(Locale.ROOT));
    }

    private static String joined(JsonPath diff, String kind) {
        return String.join("", diff.<String>getList("spans.findAll { it.kind in ['same', '" + kind + "'] }.text"));
    }

    private static long proposed(String slug, String quote) {
        long claim = Saved.claimOn(slug, quote);
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "ada");
        return claim;
    }

    private static long signedOff(String slug, String quote) {
        long claim = proposed(slug, quote);
        Saved.signOff(claim, "mara");
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
        return claim;
    }

    private static String bring(String text) {
        return As.program("ada")
                .contentType("application/json")
                .body(Map.of("text", text))
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }

    private static int revision(String slug) {
        return Saved.in(() -> Article.shown(slug).revisionNumber());
    }

    private static String text(String slug, int revision) {
        return get(slug, "/revisions/" + revision + "/text").extract().path("text");
    }

    private static ValidatableResponse next(String slug, String text, boolean preview) {
        return send(slug, "ada", Map.of("text", text, "preview", preview));
    }

    private static ValidatableResponse send(String slug, String login, Map<String, Object> body) {
        return As.program(login)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/articles/" + slug + "/revisions")
                .then();
    }

    private static ValidatableResponse get(String slug, String path) {
        return As.program("ada").get("/api/v1/articles/" + slug + path).then();
    }
}
