package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Assignment;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.evidence.Citation;
import stet.evidence.Closeness;
import stet.evidence.Document;
import stet.evidence.Evidence;
import stet.evidence.Source;
import stet.evidence.SourceKind;
import stet.evidence.Stance;
import stet.history.CanonicalJson;
import stet.support.Saved;
import stet.web.Refusal;

@QuarkusTest
class SealTest {
    @Test
    void the_sealed_json_has_exactly_these_fields_in_canonical_form_and_the_seal_is_its_hash() throws Exception {
        long claim = Saved.claim("It said “140 \"flats\"” — 1\u20442\\ünit\u0001 \uD83C\uDFE0.", Checks.SO);
        long piece = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        String reasons = "Line one\r\n\tline two, with a \"quote\" and € and \u2028.";
        Saved.verdict(claim, "mostly_accurate", reasons, "ada");
        Saved.signOff(claim, "mara");
        SignOff signOff = Saved.facts(claim).signOff().orElseThrow();
        String digest = Saved.facts(claim).evidence().get(0).digest();
        // RFC 8785 by hand: keys by UTF-16, no white space, the two-character escapes and lower-case hex, nothing else.
        String expected = "{\"article\":\"" + Saved.slug(claim) + "\",\"checks\":\"so\",\"claim\":" + claim
                + ",\"evidence\":[{\"digest\":\"" + digest + "\",\"number\":" + piece + "}]"
                + ",\"format\":\"stet-seal/1\",\"quote\":\"140 flats in 2021\",\"saidBy\":\"the mayor\""
                + ",\"sentence\":\"" + Saved.SENTENCE + "\""
                + ",\"statement\":\"It said “140 \\\"flats\\\"” — 1\u20442\\\\ünit\\u0001 \uD83C\uDFE0.\""
                + ",\"verdict\":{\"asOf\":\"2024-03-02\",\"rating\":\"mostly_accurate\","
                + "\"reasons\":\"Line one\\r\\n\\tline two, with a \\\"quote\\\" and € and \u2028.\","
                + "\"scale\":\"stet\",\"scaleVersion\":"
                + signOff.verdict().rating().scale().version() + "}}";
        assertEquals(expected, signOff.sealed());
        assertEquals(Seal.FORMAT, signOff.sealFormat());
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(expected.getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(hash), signOff.seal());
        assertTrue(Seal.holds(signOff.sealed(), signOff.seal()));
        assertFalse(Seal.holds(signOff.sealed() + " ", signOff.seal()));
    }

    @Test
    void evidence_stands_in_order_of_number_and_only_what_counts() {
        long claim = Saved.claim();
        long first = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.evidence(claim, Stance.CONTEXT, "ada");
        long gone = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        long second = Saved.evidence(claim, Stance.CONTRADICTS, "ada");
        Saved.withdraw(claim, gone, "ada");
        assertEquals(List.of(first, second), numbers(json(claim)));
        assertTrue(json(claim).path("verdict").isNull());
    }

    @Test
    void the_article_itself_counts_for_said_and_never_for_so() {
        long claim = Saved.claim();
        Citation self = Saved.citation("https://valley.example/" + Saved.slug(claim), Stance.SUPPORTS);
        long piece = Saved.evidence(claim, self, "ada");
        assertEquals(List.of(), numbers(json(claim)));
        Saved.reword(claim, words -> With.checks(words, Checks.SAID), "ada");
        assertEquals(List.of(piece), numbers(json(claim)));
    }

    @Test
    void a_digest_is_salted_so_that_the_same_citation_twice_gives_two() {
        long claim = Saved.claim();
        long other = Saved.claim();
        Citation cited = Saved.citation("https://register.example/salt", Stance.SUPPORTS);
        Saved.evidence(claim, cited, "ada");
        Saved.evidence(other, cited, "ada");
        assertNotEquals(
                json(claim).path("evidence").get(0).path("digest").asText(),
                json(other).path("evidence").get(0).path("digest").asText());
    }

    @Test
    void what_lapses_nothing() {
        long claim = Saved.signedOff();
        long piece = Saved.facts(claim).evidence().get(0).number();
        stands(claim, "signed");
        Saved.evidence(claim, Stance.SUPPORTS, "bela");
        Saved.evidence(claim, Stance.CONTEXT, "bela");
        stands(claim, "supporting and context evidence added later");
        long added = Saved.facts(claim).addedSince().get(0).number();
        Saved.withdraw(claim, added, "bela");
        stands(claim, "evidence that the editor did not see, withdrawn");
        correctSource(claim, piece);
        stands(claim, "the source's own record corrected");
        Saved.take(claim, "ada");
        Saved.run(() -> Assignment.assign(Claim.toChange(claim), Saved.account("bela"), Saved.account("mara")));
        stands(claim, "assigned");
        Saved.reword(claim, words -> With.reportedBy(words, "The Hill Post"), "ada");
        stands(claim, "reported by");
        Saved.run(() -> Claim.toChange(claim)
                .split(List.of("The town built 140 flats.", "It was in 2021."), Saved.account("ada")));
        stands(claim, "split");
        Saved.revise(claim, "Rents fell. " + Saved.SENTENCE + " The mayor wept.", "ada");
        stands(claim, "a revision that leaves the sentence alone");
        Saved.revise(
                claim,
                "Rents fell. The  town built 140\u00A0flats in\n2021,  a record for the region. The mayor wept.",
                "ada");
        stands(claim, "white space");
    }

    @Test
    void white_space_quote_marks_and_dashes_lapse_nothing_and_a_word_does() {
        long claim = claimIn("He said it. The “record” – 140 flats in 2021 – stood for the mayor's town. So there.");
        Saved.revise(
                claim, "He said it. The \"record\"  —  140 flats in\u00A02021 - stood for the mayor’s town.", "ada");
        stands(claim, "typeset otherwise");
        Saved.revise(claim, "He said it. The \"record\" - 140 flats in 2021 - stood for the mayor's city.", "ada");
        lapsed(claim, "sentence", "ada");
    }

    @Test
    void what_lapses() {
        for (Lapse lapse : Lapse.values()) {
            long claim = Saved.signedOff();
            lapse.how.on(claim);
            lapsed(claim, lapse.what, lapse.who);
        }
    }

    @Test
    void a_quote_that_left_the_article_lapses_and_leaves_no_sentence() {
        long claim = Saved.signedOff();
        Saved.revise(claim, "Rents rose again.", "bela");
        lapsed(claim, "sentence", "bela");
        assertEquals("", Saved.facts(claim).sentence());
    }

    @Test
    void a_verdict_identical_in_words_lapses_too() {
        long claim = Saved.signedOff();
        String before = Saved.in(() -> ClaimFacts.of(Claim.shown(claim)).seal().hash());
        Saved.verdict(claim, "accurate", "ada");
        ClaimFacts facts = Saved.facts(claim);
        assertEquals(before, Saved.in(() -> facts.seal().hash()));
        lapsed(claim, "verdict", "ada");
        Saved.withdrawVerdict(claim, 2, "ada");
        assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
    }

    @Test
    void a_restatement_taken_back_to_the_very_words_stands_again() {
        long claim = Saved.signedOff();
        Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
        lapsed(claim, "statement", "bela");
        Saved.restate(claim, "The town built 140 flats in 2021.", "bela");
        stands(claim, "as it was signed");
    }

    @Test
    void contradicting_evidence_withdrawn_by_whoever_brought_it_stands_again() {
        long claim = Saved.signedOff();
        long against = Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        lapsed(claim, "evidence", "bela");
        Saved.withdraw(claim, against, "bela");
        stands(claim, "nothing speaks against it");
        assertEquals(Act.STAND_AGAIN, Saved.last(claim).act());
        assertEquals("bela", Saved.last(claim).actor());
    }

    @Test
    void nobody_else_can_clear_away_what_somebody_brought_against_it() {
        long claim = Saved.signedOff();
        long against = Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        Saved.withdraw(claim, against, "ada");
        lapsed(claim, "evidence", "ada");
        assertEquals(Act.WITHDRAW_EVIDENCE, Saved.last(claim).act());
        Saved.signOff(claim, "tomas");
        stands(claim, "renewed by four eyes");
        assertEquals(Act.SIGN_OFF, Saved.last(claim).act(), "signed anew is not standing again");

        long corrected = Saved.signedOff();
        long wrong = Saved.evidence(corrected, Stance.CONTRADICTS, "bela");
        Saved.correct(corrected, wrong, Saved.citation("https://register.example/new", Stance.CONTEXT), "ada");
        lapsed(corrected, "evidence", "ada");
    }

    @Test
    void an_address_title_or_origin_of_the_article_clears_nothing_away() {
        for (int field = 0; field < 3; field++) {
            long claim = Saved.signedOff();
            String url = "https://register.example/" + System.nanoTime();
            Citation cited = Saved.citation(url, Stance.CONTRADICTS);
            Saved.evidence(claim, cited, "bela");
            String title = field == 1 ? cited.title() : "Another title";
            Saved.describe(claim, field == 0 ? url : "", title, field == 2 ? "From " + url : "", "mara");
            assertEquals(0, Saved.facts(claim).contradicts(), "circular now");
            lapsed(claim, "evidence", "mara");
            Refusal refusal = assertThrows(Refusal.class, () -> Saved.signOff(claim, "mara"));
            assertEquals(403, refusal.status());
            Saved.signOff(claim, "tomas");
            stands(claim, "renewed by four eyes");
        }
    }

    @Test
    void whoever_brought_it_may_withdraw_what_stopped_counting() {
        long claim = Saved.signedOff();
        Citation cited = Saved.citation("https://register.example/" + System.nanoTime(), Stance.CONTRADICTS);
        long against = Saved.evidence(claim, cited, "bela");
        Saved.describe(claim, cited.url(), "Another title", "", "mara");
        Saved.withdraw(claim, against, "bela");
        stands(claim, "nobody speaks against it any more");
    }

    @Test
    void the_signer_cannot_clear_away_what_somebody_brought_against_it() {
        long claim = Saved.signedOff();
        long against = Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        Saved.withdraw(claim, against, "mara");
        lapsed(claim, "evidence", "mara");
        assertFalse(Saved.in(() -> FourEyes.refusal(ClaimFacts.of(Claim.shown(claim)), Saved.account("mara")))
                .isEmpty());
        Saved.signOff(claim, "tomas");
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());

        long corrected = Saved.signedOff();
        long wrong = Saved.evidence(corrected, Stance.CONTRADICTS, "bela");
        Saved.correct(corrected, wrong, Saved.citation("https://register.example/new", Stance.CONTEXT), "mara");
        lapsed(corrected, "evidence", "mara");
    }

    @Test
    void evidence_that_never_counted_lapses_nothing_whoever_takes_it_away() {
        long claim = Saved.signedOff();
        Citation self = Saved.citation("https://valley.example/" + Saved.slug(claim), Stance.CONTRADICTS);
        long circular = Saved.evidence(claim, self, "bela");
        stands(claim, "circular");
        Saved.withdraw(claim, circular, "mara");
        stands(claim, "circular, withdrawn by the signer");
    }

    @Test
    void a_difference_names_whoever_changed_that_and_nobody_who_came_after() {
        long claim = Saved.signedOff();
        Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
        Saved.reword(claim, words -> With.reportedBy(words, "The Hill Post"), "tomas");
        assertEquals("bela", difference(claim, "statement").by());
        Saved.revise(claim, "Rents rose. The town built 140 flats in 2021, no record at all.", "bela");
        Saved.revise(claim, "Rents rose. The town built 140 flats in 2021, no record at all.\nMore.", "tomas");
        assertEquals("tomas", difference(claim, "sentence").by());
    }

    @Test
    void a_later_revision_of_another_passage_is_not_blamed() {
        String slug = Articles.ofTwoPassages();
        long claim = Articles.claim(slug);
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "ada");
        Saved.signOff(claim, "mara");
        Articles.revise(slug, 1, "The town built 140 flats in 2021, no record.", "bela");
        Articles.revise(slug, 2, "Another passage.", "tomas");
        lapsed(claim, "sentence", "bela");
    }

    private enum Lapse {
        RESTATED("statement", "bela", claim -> Saved.restate(claim, "The town built 141 flats in 2021.", "bela")),
        CHECKS("checks", "bela", claim -> Saved.reword(claim, words -> With.checks(words, Checks.SAID), "bela")),
        SAID_BY("saidBy", "bela", claim -> Saved.reword(claim, words -> With.saidBy(words, "the clerk"), "bela")),
        QUOTE("quote", "bela", claim -> Saved.reword(claim, words -> With.quote(words, "140 flats"), "bela")),
        VERDICT("rating", "bela", claim -> Saved.verdict(claim, "mostly_accurate", "bela")),
        REASONS(
                "reasons",
                "bela",
                claim -> Saved.verdict(claim, "accurate", "Other reasons, and twenty characters of them.", "bela")),
        SENTENCE(
                "sentence",
                "bela",
                claim -> Saved.revise(claim, "The town built 140 flats in 2021, a record for the county.", "bela")),
        CORRECTED(
                "evidence",
                "bela",
                claim -> Saved.correct(
                        claim,
                        Saved.facts(claim).evidence().get(0).number(),
                        Saved.citation("https://register.example/other", Stance.SUPPORTS),
                        "bela")),
        WITHDRAWN(
                "evidence",
                "bela",
                claim -> Saved.withdraw(
                        claim, Saved.facts(claim).evidence().get(0).number(), "bela")),
        AGAINST("evidence", "bela", claim -> Saved.evidence(claim, Stance.CONTRADICTS, "bela"));

        private final String what;
        private final String who;
        private final Deed how;

        Lapse(String what, String who, Deed how) {
            this.what = what;
            this.who = who;
            this.how = how;
        }
    }

    private interface Deed {
        void on(long claim);
    }

    private static long claimIn(String passage) {
        long claim = Saved.claim();
        Saved.revise(claim, passage, "ada");
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "ada");
        Saved.signOff(claim, "mara");
        return claim;
    }

    private static void correctSource(long claim, long piece) {
        Saved.run(() -> {
            Source source = Evidence.of(Claim.shown(claim), piece).source();
            source.correct(
                    new Document(
                            source.url(),
                            "Another title",
                            "Another publisher",
                            "An author",
                            LocalDate.of(2020, 1, 1),
                            SourceKind.MEDIA,
                            Closeness.SECONDARY),
                    Saved.account("ada"));
        });
    }

    private static JsonNode json(long claim) {
        return CanonicalJson.read(Saved.in(() ->
                Seal.of(ClaimFacts.of(Claim.shown(claim)), Optional.empty()).json()));
    }

    private static List<Long> numbers(JsonNode sealed) {
        List<Long> numbers = new ArrayList<>();
        sealed.path("evidence")
                .forEach(piece -> numbers.add(piece.path("number").asLong()));
        return numbers;
    }

    private static void stands(long claim, String after) {
        Board.agrees(claim);
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage(), after);
        assertTrue(Saved.in(() -> {
                    ClaimFacts facts = ClaimFacts.of(Claim.shown(claim));
                    return Difference.since(facts.signOff().orElseThrow(), facts);
                })
                .isEmpty());
    }

    private static void lapsed(long claim, String what, String who) {
        Board.agrees(claim);
        assertEquals(Stage.LAPSED, Saved.facts(claim).stage(), what);
        assertEquals(who, difference(claim, what).by(), what);
    }

    private static Difference difference(long claim, String what) {
        List<Difference> differences = Saved.in(() -> {
            ClaimFacts facts = ClaimFacts.of(Claim.shown(claim));
            return Difference.since(facts.signOff().orElseThrow(), facts);
        });
        return differences.stream()
                .filter(difference -> difference.what().equals(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No difference in " + what + " but " + differences));
    }
}
