package stet.signoff;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Claim;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class SignOffResourceTest {
    @Test
    void an_editor_signs_what_the_page_showed() {
        long claim = Saved.proposed();
        Html page = Html.of(As.mara().get("/claims/" + claim + "/sign-off"));
        assertEquals("Sign off", page.heading());
        assertTrue(page.text().contains("The town built 140 flats in 2021."));
        sign(claim, "mara", page.value("seal"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/claims/" + claim));
        ClaimFacts facts = Saved.facts(claim);
        assertEquals(Stage.SIGNED_OFF, facts.stage());
        assertEquals(page.value("seal"), facts.signOff().orElseThrow().seal());
        assertEquals(Act.SIGN_OFF, Saved.in(() -> Event.ofClaim(claim)).get(0).act());
    }

    @Test
    void a_checker_may_not_sign() {
        long claim = Saved.proposed();
        refused(claim, sign(claim, "bela", Saved.seal(claim)), 403, "takes another role: editor");
    }

    @Test
    void whoever_gave_the_verdict_is_refused_and_told_who_could() {
        long claim = Saved.claim();
        Saved.evidence(claim, stet.evidence.Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "mara");
        refused(
                claim,
                sign(claim, "mara", Saved.seal(claim)),
                403,
                "You gave this verdict, so another editor has to sign it off. Who could: Tomás Reyes.");
    }

    @Test
    void a_seal_that_is_no_longer_current_is_refused() {
        long claim = Saved.proposed();
        String seen = Saved.seal(claim);
        Saved.evidence(claim, stet.evidence.Stance.SUPPORTS, "bela");
        refused(claim, sign(claim, "mara", seen), 409, "has changed since you opened this page");
    }

    @Test
    void two_editors_sign_at_once_and_exactly_one_stands() throws Exception {
        long claim = Saved.proposed();
        String seal = Saved.seal(claim);
        As.mara();
        As.tomas();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> both = List.of(
                    () -> sign(claim, "mara", seal).statusCode(),
                    () -> sign(claim, "tomas", seal).statusCode());
            List<Integer> answers = two.invokeAll(both).stream()
                    .map(SignOffResourceTest::answer)
                    .sorted()
                    .toList();
            assertEquals(List.of(303, 409), answers);
        } finally {
            two.shutdown();
        }
        assertEquals(1, Saved.facts(claim).signOffs().size());
    }

    @Test
    void a_sign_off_is_withdrawn_with_a_reason() {
        long claim = Saved.signedOff();
        Response empty = As.tomas().formParam("reason", " ").post("/claims/" + claim + "/sign-off/withdrawal");
        assertEquals(422, empty.statusCode());
        assertEquals("Fill this in.", Html.of(empty).error("reason"));
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
        As.tomas()
                .formParam("reason", "Signed the wrong one")
                .post("/claims/" + claim + "/sign-off/withdrawal")
                .then()
                .statusCode(303);
        assertEquals(Stage.PROPOSED, Saved.facts(claim).stage());
        assertEquals(
                Act.WITHDRAW_SIGN_OFF,
                Saved.in(() -> Event.ofClaim(claim)).get(0).act());
    }

    @Test
    void the_dossier_shows_what_lapsed_and_the_renewal_starts_from_the_difference() {
        long claim = Saved.signedOff();
        Saved.run(() -> {
            Claim restated = Claim.toChange(claim);
            restated.restate(
                    restated.words().withStatement("The town built 141 flats in 2021."), Saved.account("bela"));
        });
        Html dossier = Html.of(As.mara().get("/claims/" + claim));
        assertTrue(dossier.has(".stage.lapsed"));
        assertEquals("140", dossier.page().selectFirst("del").text());
        assertEquals("141", dossier.page().selectFirst("ins").text());
        Html page = Html.of(As.mara().get("/claims/" + claim + "/sign-off"));
        assertEquals("141", page.page().selectFirst("ins").text());
        sign(claim, "mara", page.value("seal")).then().statusCode(303);
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
    }

    private static void refused(long claim, Response response, int status, String words) {
        assertEquals(status, response.statusCode());
        assertTrue(Html.of(response).text().contains(words), Html.of(response).text());
        assertFalse(Saved.facts(claim).isSignedOff());
    }

    private static Response sign(long claim, String login, String seal) {
        return As.login(login).formParam("seal", seal).post("/claims/" + claim + "/sign-off");
    }

    private static int answer(java.util.concurrent.Future<Integer> status) {
        try {
            return status.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
