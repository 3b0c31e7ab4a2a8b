package stet.signoff;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.support.Together;

@QuarkusTest
class SettingAsideResourceTest {
    private static final String REASON = "Whether flats are pretty is a matter of taste.";

    @Test
    void one_proposes_and_another_agrees() {
        long claim = Saved.claim();
        propose(claim, "ada", "opinion", REASON)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims/" + claim + "?done=aside_proposed"));
        SettingAside proposed = Saved.facts(claim).settingAside().orElseThrow();
        assertEquals(SettingAside.Ground.OPINION, proposed.ground());
        assertEquals(REASON, proposed.reason());
        assertEquals(Stage.OPEN, Saved.facts(claim).stage());
        assertEquals(Act.PROPOSE_SETTING_ASIDE, newest(claim).act());
        assertEquals("opinion", newest(claim).says("ground"));
        assertEquals(REASON, newest(claim).says("reason"));
        Html dossier = Html.of(As.mara().get("/claims/" + claim));
        assertTrue(dossier.text().contains("Ada Okafor proposes to leave it unchecked (opinion): " + REASON));
        agree(claim, "mara")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims/" + claim + "?done=aside_agreed"));
        assertEquals(Stage.SET_ASIDE, Saved.facts(claim).stage());
        SettingAside agreed = Saved.facts(claim).settingAside().orElseThrow();
        assertEquals("mara", agreed.agreedBy().login());
        assertTrue(Seal.holds(agreed.sealed(), agreed.seal()));
        assertEquals(Act.AGREE_SETTING_ASIDE, newest(claim).act());
        assertEquals(agreed.seal(), newest(claim).says("seal"));
    }

    @Test
    void errors_stand_beside_their_fields_and_nothing_is_lost() {
        long claim = Saved.claim();
        Response answer = propose(claim, "ada", "", REASON);
        assertEquals(422, answer.statusCode());
        assertEquals("Say why it is not for checking.", Html.of(answer).error("ground"));
        assertEquals(REASON, Html.of(answer).value("reason"));
        Html blank = Html.of(propose(claim, "ada", "out_of_scope", " "));
        assertEquals("Fill this in.", blank.error("reason"));
        assertEquals("out_of_scope", blank.value("ground"));
        assertFalse(Html.of(propose(claim, "ada", "nonsense", REASON))
                .error("ground")
                .isEmpty());
        assertFalse(Html.of(propose(claim, "ada", "opinion", "x".repeat(2001)))
                .error("reason")
                .isEmpty());
        assertFalse(Html.of(propose(claim, "ada", "opinion", "a\0b"))
                .error("reason")
                .isEmpty());
        Html empty = Html.of(As.ada().post("/claims/" + claim + "/setting-aside"));
        assertFalse(empty.error("ground").isEmpty() || empty.error("reason").isEmpty());
        assertEquals(List.of(), Saved.facts(claim).settingsAside());
        Response draft = As.ada().formParam("reason", REASON).post("/claims/" + claim + "/setting-aside?draft=1");
        assertEquals(200, draft.statusCode());
        assertEquals(REASON, Html.of(draft).value("reason"));
        assertEquals(List.of(), Saved.facts(claim).settingsAside());
    }

    @Test
    void what_stands_in_the_way_of_a_proposal_is_said() {
        long claim = Saved.claim();
        refused(propose(claim, "ines", "opinion", REASON), 403, "takes another role");
        Saved.proposeAside(claim, "ada");
        refused(propose(claim, "bela", "opinion", REASON), 409, "proposed this already");
        Saved.agreeAside(claim, "mara");
        refused(propose(claim, "bela", "opinion", REASON), 409, "proposed this already");
        long signed = Saved.signedOff();
        Response standing = propose(signed, "ada", "opinion", REASON);
        refused(standing, 409, "A sign-off stands");
        assertTrue(Html.of(standing).text().contains(REASON));
        long own = Saved.claim();
        Saved.authors(own, "bela");
        refused(propose(own, "bela", "opinion", REASON), 403, "your own article");
        assertEquals(List.of(), Saved.facts(own).settingsAside());
    }

    @Test
    void what_stands_in_the_way_of_an_agreement_is_said() {
        long claim = Saved.claim();
        refused(agree(claim, "mara"), 409, "Nobody has proposed");
        Saved.proposeAside(claim, "tomas");
        refused(agree(claim, "bela"), 403, "takes another role: editor");
        refused(agree(claim, "ines"), 403, "takes another role: editor");
        refused(agree(claim, "tomas"), 403, "You proposed this");
        Saved.restate(claim, "Another statement.", "ada");
        refused(agree(claim, "mara"), 409, "words have changed");
        assertEquals(Stage.OPEN, Saved.facts(claim).stage());

        long signed = Saved.proposed();
        Saved.proposeAside(signed, "ada");
        Saved.signOff(signed, "mara");
        refused(agree(signed, "tomas"), 409, "A sign-off stands");
        assertEquals(Stage.SIGNED_OFF, Saved.facts(signed).stage());
        long twice = Saved.claim();
        Saved.proposeAside(twice, "ada");
        Saved.agreeAside(twice, "mara");
        refused(agree(twice, "tomas"), 409, "Nobody has proposed");
    }

    @Test
    void an_editor_takes_it_back_into_checking_and_a_proposal_its_proposer_too() {
        long proposed = Saved.claim();
        refused(withdraw(proposed, "ada", "No"), 409, "Nobody has proposed");
        Saved.proposeAside(proposed, "ada");
        refused(withdraw(proposed, "bela", "It can be counted."), 403, "takes another role: editor");
        withdraw(proposed, "ada", "It can be counted.").then().statusCode(303);
        assertEquals(Act.WITHDRAW_SETTING_ASIDE, newest(proposed).act());
        assertEquals("It can be counted.", newest(proposed).says("reason"));
        assertEquals(
                "It can be counted.",
                Saved.facts(proposed).settingsAside().get(0).withdrawnReason());

        long agreed = Saved.claim();
        Saved.proposeAside(agreed, "ada");
        Saved.agreeAside(agreed, "mara");
        Response empty = withdraw(agreed, "tomas", "");
        assertEquals(422, empty.statusCode());
        assertEquals("Fill this in.", Html.of(empty).error("reason"));
        refused(withdraw(agreed, "ada", "It can be counted."), 403, "takes another role: editor");
        refused(withdraw(agreed, "ines", "It can be counted."), 403, "takes another role");
        assertEquals(Stage.SET_ASIDE, Saved.facts(agreed).stage());
        withdraw(agreed, "tomas", "It can be counted.").then().statusCode(303);
        assertEquals(Stage.OPEN, Saved.facts(agreed).stage());
        refused(withdraw(agreed, "tomas", "Again."), 409, "Nobody has proposed");
    }

    @Test
    void what_nobody_read_is_not_agreed_to() {
        long claim = Saved.claim();
        Saved.proposeAside(claim, "ada");
        assertTrue(
                Html.of(As.mara().get("/claims/" + claim)).has("form[action*=/agreement] input[name=aside][value=1]"));
        withdraw(claim, "ada", "It can be counted.");
        propose(claim, "bela", "out_of_scope", "Another reason altogether.");
        for (RequestSpecification form : List.of(As.mara().formParam("aside", 1), As.mara())) {
            Response stale = form.post("/claims/" + claim + "/setting-aside/agreement");
            assertEquals(409, stale.statusCode());
            Html page = Html.of(stale);
            assertTrue(page.text().contains("Another reason altogether."), page.text());
            assertEquals("2", page.value("aside"));
        }
        Response read = As.mara().formParam("aside", 1).post("/claims/" + claim + "/setting-aside/agreement");
        assertTrue(Html.of(read).text().contains("It is a matter of taste."), "and what was read");
        assertEquals(Stage.OPEN, Saved.facts(claim).stage());
        Html page = Html.of(As.mara().get("/claims/" + claim + "/setting-aside/agreement"));
        assertEquals("Agree that it is not for checking", page.heading());
        assertEquals(303, agree(claim, "mara").statusCode());
        assertEquals(Stage.SET_ASIDE, Saved.facts(claim).stage());
        refused(As.mara().get("/claims/" + claim + "/setting-aside/agreement"), 409, "Nobody has proposed");
    }

    @Test
    void a_double_post_is_one_proposal_and_one_agreement() throws Exception {
        long claim = Saved.claim();
        String propose = "/claims/" + claim + "/setting-aside?submission=" + UUID.randomUUID();
        assertEquals(
                List.of(303, 303),
                Together.both(() -> As.ada()
                        .formParam("ground", "opinion")
                        .formParam("reason", REASON)
                        .post(propose)
                        .statusCode()));
        assertEquals(1, Saved.facts(claim).settingsAside().size());
        String agree = "/claims/" + claim + "/setting-aside/agreement?submission=" + UUID.randomUUID();
        assertEquals(
                List.of(303, 303),
                Together.both(() -> As.mara().formParam("aside", 1).post(agree).statusCode()));
        assertEquals(
                1,
                Saved.in(() -> Event.ofClaim(claim)).stream()
                        .filter(event -> event.act() == Act.AGREE_SETTING_ASIDE)
                        .count());
    }

    @Test
    void the_forms_are_at_home_on_pages_of_their_own() {
        long claim = Saved.claim();
        assertEquals(
                "Not for checking",
                Html.of(As.ada().get("/claims/" + claim + "/setting-aside/new")).heading());
        assertEquals(
                "Take it back into checking",
                Html.of(As.ada().get("/claims/" + claim + "/setting-aside/withdrawal"))
                        .heading());
        assertEquals(404, As.ada().get("/claims/999999999/setting-aside/new").statusCode());
        assertEquals(404, agree(999_999_999, "mara").statusCode());
    }

    private static Response propose(long claim, String login, String ground, String reason) {
        return As.login(login)
                .formParam("ground", ground)
                .formParam("reason", reason)
                .post("/claims/" + claim + "/setting-aside");
    }

    private static Response agree(long claim, String login) {
        return As.login(login)
                .formParam("aside", proposed(claim))
                .post("/claims/" + claim + "/setting-aside/agreement");
    }

    private static int proposed(long claim) {
        return Saved.in(() -> (int) SettingAside.count("claim.number", claim));
    }

    private static Response withdraw(long claim, String login, String reason) {
        return As.login(login).formParam("reason", reason).post("/claims/" + claim + "/setting-aside/withdrawal");
    }

    private static void refused(Response response, int status, String words) {
        assertEquals(status, response.statusCode());
        assertTrue(Html.of(response).text().contains(words), Html.of(response).text());
    }

    private static Event newest(long claim) {
        return Saved.in(() -> Event.ofClaim(claim)).get(0);
    }
}
