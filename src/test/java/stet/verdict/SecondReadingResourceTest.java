package stet.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Claim;
import stet.claim.Kind;
import stet.evidence.Stance;
import stet.gate.Rules;
import stet.history.Event;
import stet.home.Desk;
import stet.scale.RatingScale;
import stet.signoff.ClaimBoard;
import stet.signoff.Stage;
import stet.support.As;
import stet.support.Html;
import stet.support.Ready;
import stet.support.Saved;
import stet.support.Together;
import stet.web.Refusal;

@QuarkusTest
class SecondReadingResourceTest {
    private static final String REASONS = "The register says so in table 2.";

    @Test
    void a_second_verdict_is_asked_of_somebody_by_name() {
        long claim = Saved.proposed();
        ask(As.mara(), claim, "bela").then().statusCode(303);
        SecondReading asked = reading(claim);
        assertEquals(SecondReading.State.OUTSTANDING, asked.state());
        assertEquals(
                "bela",
                Saved.in(() ->
                        SecondReading.of(Claim.shown(claim)).get(0).reader().login()));
        Event event = Saved.last(claim);
        assertEquals(Act.ASK_SECOND_READING, event.act());
        assertEquals("bela", event.says("reader"));
        assertEquals(Stage.SECOND_READING, Saved.facts(claim).stage());
        assertTrue(Html.of(As.bela().get("/")).text().contains("Second verdicts asked of you"));
    }

    @Test
    void both_agree_and_the_first_stands_for_an_editor_to_sign() {
        long claim = Saved.secondReading();
        give(As.bela(), claim, "accurate").then().statusCode(303);
        assertEquals(SecondReading.State.AGREED, reading(claim).state());
        assertEquals("ada", Saved.facts(claim).verdict().orElseThrow().givenBy().login());
        assertEquals(Stage.PROPOSED, Saved.facts(claim).stage());
        assertEquals("true", Saved.last(claim).says("independent"));
        String page = Html.of(As.mara().get("/claims/" + claim + "/sign-off")).text();
        assertTrue(page.contains("found the same, independently") && page.contains(REASONS), page);
        Saved.signOff(claim, "mara");
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
    }

    @Test
    void the_first_reader_gives_no_second_and_may_put_the_first_right_meanwhile() {
        long claim = Saved.secondReading();
        Response own = ask(As.ada(), Saved.proposed(), "");
        own.then().statusCode(303);
        give(As.ada(), claim, "accurate").then().statusCode(303);
        assertEquals(SecondReading.State.OUTSTANDING, reading(claim).state());
        assertEquals(2, Saved.facts(claim).verdicts().size());
        assertFalse(Saved.facts(claim).verdicts().get(1).isIndependent());
    }

    @Test
    void whoever_has_read_the_first_verdict_cannot_be_named_nor_give_a_second() {
        for (String read : List.of(
                "/claims/{0}",
                "/claims?article={1}",
                "/articles/{1}",
                "/claims.csv?article={1}",
                "/evidence.csv?article={1}",
                "/articles/{1}/claims/{0}",
                "/claims/{0}/sign-off")) {
            long claim = Saved.proposed();
            String address = read.replace("{0}", String.valueOf(claim)).replace("{1}", Saved.slug(claim));
            As.bela().get(address).then().statusCode(200);
            Response named = ask(As.mara(), claim, "bela");
            assertEquals(422, named.statusCode(), read);
            assertTrue(Html.of(named).error("checker").contains("has read the verdict"), read);
            assertTrue(Saved.in(() -> SecondReading.of(Claim.shown(claim))).isEmpty(), read);
            Saved.askSecond(claim, null);
            assertEquals(403, give(As.bela(), claim, "accurate").statusCode(), read);
            assertEquals(1, Saved.facts(claim).verdicts().size(), read);
        }
    }

    @Test
    void whoever_read_it_through_the_interface_has_read_it() {
        for (String read : List.of("/api/v1/claims/{0}", "/api/v1/claims?article={1}", "/api/v1/claims/{0}/history")) {
            long claim = Saved.proposed();
            String address = read.replace("{0}", String.valueOf(claim)).replace("{1}", Saved.slug(claim));
            As.program("bela").get(address).then().statusCode(200);
            assertThrows(Refusal.class, () -> Saved.askSecond(claim, "bela"), read);
        }
    }

    @Test
    void nobody_else_gives_what_is_asked_of_one() {
        long claim = Saved.proposed();
        Saved.askSecond(claim, "bela");
        Response refused = give(As.tomas(), claim, "accurate");
        assertEquals(403, refused.statusCode());
        assertTrue(refused.asString().contains("asked of Béla"), refused.asString());
        assertEquals(1, Saved.facts(claim).verdicts().size());
        give(As.bela(), claim, "accurate").then().statusCode(303);
    }

    @Test
    void a_second_verdict_needs_reasons_and_does_not_learn_how_the_evidence_was_seen() {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.CONTRADICTS, "ada");
        Saved.verdict(claim, "inaccurate", "ada");
        Saved.askSecond(claim, null);
        Response unfounded = As.bela()
                .formParams(Map.of("rating", "accurate", "reasons", "", "version", version(claim)))
                .post("/claims/" + claim + "/verdicts");
        unfounded.then().statusCode(422);
        give(As.bela(), claim, "accurate").then().statusCode(303);
        assertEquals(SecondReading.State.DISPUTED, reading(claim).state());
        decide(As.mara(), claim, Map.of("adopts", "second", "sign", "true"))
                .then()
                .statusCode(409);
        assertEquals(Stage.DISPUTED, Saved.facts(claim).stage());
    }

    @Test
    void nobody_is_asked_where_nobody_is_left() {
        long claim = Saved.proposed();
        Saved.run(() ->
                Account.allWhoMay(Act.GIVE_VERDICT).forEach(account -> ReadVerdict.note(account, List.of(claim))));
        Response refused = ask(As.mara(), claim, "");
        assertEquals(409, refused.statusCode());
        assertTrue(refused.asString().contains("Nobody is left"), refused.asString());
    }

    @Test
    void a_signed_claim_and_one_that_waits_already_are_refused() {
        assertEquals(409, ask(As.mara(), Saved.signedOff(), "").statusCode());
        assertEquals(409, ask(As.mara(), Saved.secondReading(), "").statusCode());
        assertEquals(409, ask(As.mara(), Saved.disputed(), "").statusCode());
    }

    @Test
    void before_the_first_is_in_whoever_takes_the_claim_gives_it() {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.askSecond(claim, null);
        assertEquals(409, give(As.bela(), claim, "accurate").statusCode());
        Saved.take(claim, "bela");
        give(As.bela(), claim, "accurate").then().statusCode(303);
        assertEquals(SecondReading.State.OUTSTANDING, reading(claim).state());
        give(As.tomas(), claim, "accurate").then().statusCode(303);
        assertEquals(SecondReading.State.AGREED, reading(claim).state());
    }

    @Test
    void an_editor_does_without_it_with_a_reason() {
        long claim = Saved.secondReading();
        As.mara()
                .formParam("reason", "Everybody is ill.")
                .post("/claims/" + claim + "/second-reading/withdrawal")
                .then()
                .statusCode(303);
        assertEquals(Stage.PROPOSED, Saved.facts(claim).stage());
        assertEquals("Everybody is ill.", Saved.last(claim).says("reason"));
        assertEquals("accurate", Saved.in(() -> board(claim).rating()));
    }

    @Test
    void rules_ask_before_the_first_verdict_and_the_gate_wants_it_borne_out() {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Ready.rules(Saved.slug(claim), new Rules(false, 1, List.of(), false, Set.of(Kind.COUNT)));
        Saved.verdict(claim, "accurate", "ada");
        assertEquals(Stage.SECOND_READING, Saved.facts(claim).stage());
        assertTrue(reading(claim).isByRule());
        Saved.verdict(claim, "accurate", "bela");
        Saved.signOff(claim, "mara");
        assertTrue(Ready.gate(Saved.slug(claim)).isOpen());
        long other = Saved.signedOff();
        Ready.rules(Saved.slug(other), new Rules(false, 1, List.of(), false, Set.of(Kind.values())));
        assertEquals(
                List.of("second_verdict"),
                Ready.gate(Saved.slug(other)).blockers().stream()
                        .map(blocker -> blocker.kind().key())
                        .toList());
    }

    @Test
    void of_two_second_verdicts_at_once_one_is_refused() throws Exception {
        long claim = Saved.secondReading();
        String version = version(claim);
        Callable<Integer> bela =
                () -> give(As.bela(), claim, "accurate", version).statusCode();
        Callable<Integer> tomas =
                () -> give(As.tomas(), claim, "half_right", version).statusCode();
        List<Integer> answers = Together.both(bela, tomas);
        assertTrue(answers.contains(303) && answers.stream().anyMatch(status -> status >= 400), answers.toString());
        assertEquals(2, Saved.facts(claim).verdicts().size());
    }

    @Test
    void no_spelling_of_an_address_opens_what_is_closed() {
        long claim = Saved.secondReading();
        for (String address : List.of(
                "//claims/{0}/sign-off",
                "/claims/{0}/sign-off/",
                "/claims/0{0}/sign-off",
                "/claims/+{0}/sign-off",
                "/claims/00000000000000000000{0}/sign-off",
                "/claims/+{0}/fixes/new",
                "/claims;a=b/{0}/sign-off",
                "/claims/{0};a=b/sign-off",
                "/claims/{0}/sign%2Doff",
                "/%63laims/{0}/sign-off",
                "//api//v1/claims/{0}/fixes")) {
            String path = address.replace("{0}", String.valueOf(claim));
            boolean isForPrograms = path.contains("api");
            Response answer = (isForPrograms ? As.program("bela") : As.bela())
                    .urlEncodingEnabled(false)
                    .get(path);
            assertTrue(answer.statusCode() >= 400, path + " " + answer.statusCode());
            assertFalse(answer.asString().contains(REASONS), path);
        }
    }

    @Test
    void a_claim_that_waits_for_a_second_verdict_is_not_set_aside() {
        long claim = Saved.secondReading();
        Saved.proposeAside(claim, "ada");
        assertThrows(Refusal.class, () -> Saved.agreeAside(claim, "tomas"));
        assertEquals(Stage.SECOND_READING, Saved.facts(claim).stage());
    }

    @Test
    void another_verdict_ends_what_the_second_bore_out() {
        long claim = Saved.secondReading();
        Saved.verdict(claim, "accurate", "bela");
        Saved.verdict(claim, "mostly_accurate", "ada");
        assertEquals(SecondReading.State.SUPERSEDED, reading(claim).state());
        String page = Html.of(As.mara().get("/claims/" + claim + "/sign-off")).text();
        assertFalse(page.contains("found the same"), page);
    }

    @Test
    void a_second_verdict_on_other_words_than_the_first_is_refused() {
        long claim = Saved.secondReading();
        Saved.restate(claim, "The town built 139 flats in 2021.", "ada");
        Response refused = give(As.bela(), claim, "accurate");
        assertEquals(409, refused.statusCode());
        assertTrue(refused.asString().contains("restated after the first verdict"), refused.asString());
        Saved.verdict(claim, "accurate", "ada");
        give(As.bela(), claim, "accurate").then().statusCode(303);
    }

    @Test
    void whoever_means_to_give_the_second_learns_that_another_came_first() {
        long claim = Saved.secondReading();
        Saved.verdict(claim, "accurate", "bela");
        Response refused = give(As.tomas(), claim, "mostly_accurate");
        assertEquals(409, refused.statusCode());
        assertEquals(2, Saved.facts(claim).verdicts().size());
    }

    @Test
    void whoever_read_it_as_one_who_gave_no_verdicts_has_read_it() {
        long claim = Saved.secondReading();
        As.ines().get("/claims/" + claim).then().statusCode(200);
        assertTrue(Saved.in(() -> ReadVerdict.ofClaim(Claim.shown(claim)))
                .contains(Saved.account("ines").id()));
    }

    @Test
    void whoever_has_the_claim_in_hand_is_not_asked_for_the_second() {
        long claim = Saved.claim();
        Saved.take(claim, "bela");
        Response refused = ask(As.mara(), claim, "bela");
        assertEquals(422, refused.statusCode());
        assertTrue(Html.of(refused).error("checker").contains("in hand"));
    }

    @Test
    void the_history_that_keeps_it_back_makes_nobody_a_reader() {
        long claim = Saved.secondReading();
        As.tomas().get("/history").then().statusCode(200);
        As.program("tomas")
                .get("/api/v1/history?after=" + (Saved.last(claim).number() - 5))
                .then()
                .statusCode(200);
        give(As.tomas(), claim, "accurate").then().statusCode(303);
    }

    @Test
    void one_step_is_left_to_whoever_signs_where_the_desk_says_so() {
        assertEquals(SecondReading.State.NEAR, outcome("accurate", "mostly_accurate", Desk.OneStep.EDITOR));
        assertEquals(SecondReading.State.DISPUTED, outcome("accurate", "mostly_accurate", Desk.OneStep.DISPUTE));
        assertEquals(SecondReading.State.DISPUTED, outcome("accurate", "half_right", Desk.OneStep.EDITOR));
        assertEquals(SecondReading.State.DISPUTED, outcome("misleading", "outdated", Desk.OneStep.EDITOR));
        assertEquals(SecondReading.State.AGREED, outcome("misleading", "misleading", Desk.OneStep.EDITOR));
    }

    @Test
    void who_signs_one_step_sees_both_and_may_adopt_the_second_instead() {
        long signed = near();
        assertEquals(Stage.PROPOSED, Saved.facts(signed).stage());
        String page = Html.of(As.mara().get("/claims/" + signed + "/sign-off")).text();
        assertTrue(page.contains("one step apart") && page.contains("Mostly accurate"), page);
        Saved.signOff(signed, "mara");
        long adopted = near();
        decide(As.mara(), adopted, Map.of("adopts", "second")).then().statusCode(303);
        assertEquals(
                "bela", Saved.facts(adopted).verdict().orElseThrow().givenBy().login());
    }

    private static SecondReading.State outcome(String one, String other, Desk.OneStep oneStep) {
        return Saved.in(() -> SecondReading.outcome(
                RatingScale.inUse().rating(one).orElseThrow(),
                RatingScale.inUse().rating(other).orElseThrow(),
                oneStep));
    }

    /** As a desk that leaves one step to whoever signs would have it. */
    private static long near() {
        long claim = Saved.secondReading();
        Saved.verdict(claim, "mostly_accurate", "bela");
        Saved.run(() -> SecondReading.update(
                "state = ?1 where claim.id = ?2",
                SecondReading.State.NEAR,
                Claim.shown(claim).id()));
        return claim;
    }

    @Test
    void lists_say_nothing_to_anybody_while_it_is_outstanding() {
        long claim = Saved.secondReading();
        assertEquals("", Saved.in(() -> board(claim).rating()));
        assertEquals("", Saved.in(() -> board(claim).currentSeal()));
        String csv = As.ines().get("/claims.csv?article=" + Saved.slug(claim)).asString();
        assertTrue(csv.contains("second_reading,[withheld],[withheld]"), csv);
    }

    private static ClaimBoard board(long claim) {
        return ClaimBoard.find("number", claim).firstResult();
    }

    private static SecondReading reading(long claim) {
        return Saved.in(() -> SecondReading.of(Claim.shown(claim)).get(0));
    }

    private static Response ask(RequestSpecification by, long claim, String reader) {
        return by.formParam("checker", reader).post("/claims/" + claim + "/second-reading");
    }

    private static Response decide(RequestSpecification by, long claim, Map<String, String> word) {
        return by.formParams(word).formParam("version", version(claim)).post("/claims/" + claim + "/adjudication");
    }

    private static Response give(RequestSpecification by, long claim, String rating) {
        return give(by, claim, rating, version(claim));
    }

    private static Response give(RequestSpecification by, long claim, String rating, String version) {
        return by.formParams(Map.of("rating", rating, "reasons", REASONS, "version", version))
                .post("/claims/" + claim + "/verdicts");
    }

    private static String version(long claim) {
        return String.valueOf(Saved.in(() -> Claim.shown(claim).version()));
    }
}
