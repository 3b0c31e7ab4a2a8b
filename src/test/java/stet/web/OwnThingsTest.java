package stet.web;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stet.account.AccessToken;
import stet.account.Act;
import stet.evidence.Stance;
import stet.history.HistoryHead;
import stet.signoff.Stage;
import stet.support.Saved;

/** What depends on whose something is, and not only on roles: by page and by program, and without a trace of whoever may not. */
@QuarkusTest
class OwnThingsTest {
    private static final Map<String, String> REASON = Map.of("reason", "A slip of the pen");

    @BeforeEach
    void gather() {
        Crew.gather();
    }

    @Test
    void a_verdict_is_withdrawn_by_whoever_gave_it() {
        long claim = verdictBy(Crew.CHECKER);
        String path = "/claims/" + claim + "/verdicts/1/withdrawal";
        for (Crew other : new Crew[] {Crew.EDITOR, Crew.BOTH, Crew.ADMIN}) {
            refused(() -> other.browser().formParams(REASON).post(path));
            refused(() -> other.program().body(REASON).post("/api/v1" + path));
        }
        Crew.CHECKER.program().body(REASON).post("/api/v1" + path).then().statusCode(201);
        assertEquals(Act.WITHDRAW_VERDICT, Saved.last(claim).act());
    }

    @Test
    void a_claim_is_let_go_by_whoever_has_it_or_an_editor() {
        long claim = Saved.claim();
        String path = "/api/v1/claims/" + claim + "/assignment";
        Saved.take(claim, "ada");
        refused(() -> Crew.CHECKER.program().delete(path));
        refused(() -> Crew.CHECKER.browser().formParam("to", "").post("/claims/" + claim + "/assignment/end"));
        Crew.EDITOR.program().delete(path).then().statusCode(204);
    }

    @Test
    void nobody_signs_off_what_they_had_a_hand_in() {
        long claim = verdictBy(Crew.BOTH);
        Map<String, String> seal = Map.of("seal", Saved.seal(claim));
        String path = "/claims/" + claim + "/sign-off";
        refused(() -> Crew.BOTH.browser().formParams(seal).post(path));
        refused(() -> Crew.BOTH.program().body(seal).post("/api/v1" + path))
                .then()
                .body("could", hasItem(Crew.EDITOR.login()))
                .body("could", not(hasItem(Crew.BOTH.login())));
        Crew.EDITOR.program().body(seal).post("/api/v1" + path).then().statusCode(201);
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
    }

    @Test
    void nobody_signs_off_their_own_article() {
        long claim = Saved.proposed();
        Saved.authors(claim, Crew.EDITOR.login());
        Map<String, String> seal = Map.of("seal", Saved.seal(claim));
        refused(() -> Crew.EDITOR.browser().formParams(seal).post("/claims/" + claim + "/sign-off"));
        refused(() -> Crew.EDITOR.program().body(seal).post("/api/v1/claims/" + claim + "/sign-off"));
    }

    @Test
    void nobody_agrees_with_themselves_to_set_a_claim_aside() {
        long claim = Saved.claim();
        String path = "/api/v1/claims/" + claim + "/setting-aside";
        Crew.EDITOR.program().body(REASON).post(path).then().statusCode(201);
        refused(() -> Crew.EDITOR.program().body("{}").post(path + "/agreement"));
        Crew.BOTH.program().body("{}").post(path + "/agreement").then().statusCode(201);
    }

    @Test
    void nobody_agrees_with_themselves_to_redact_an_event() {
        String path = "/history/" + Saved.last(Saved.claim()).number() + "/redaction";
        Crew.EDITOR.browser().formParams(REASON).post(path).then().statusCode(303);
        refused(() -> Crew.EDITOR.browser().post(path + "/agreement"));
        Crew.ADMIN.browser().post(path + "/agreement").then().statusCode(303);
    }

    @Test
    void a_token_is_revoked_by_its_person_alone() {
        int number = Saved.in(() -> AccessToken.of(Saved.account(Crew.CHECKER.login())))
                .get(0)
                .number();
        Crew.CHECKER
                .browser()
                .post("/account/tokens/" + number + "/revocation")
                .then()
                .statusCode(303);
        assertEquals(401, Crew.CHECKER.program().get("/api/v1/articles").statusCode());
        assertEquals(200, Crew.EDITOR.program().get("/api/v1/articles").statusCode(), "another's token goes on");
        Crew.CHECKER.comeBack();
    }

    @Test
    void an_admin_neither_locks_themselves_out_nor_makes_a_link_for_themselves() {
        for (String deed : new String[] {"deactivation", "invitation"}) {
            refused(() -> Crew.ADMIN.browser().post("/accounts/" + Crew.ADMIN.login() + "/" + deed));
        }
    }

    private static long verdictBy(Crew who) {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        who.program()
                .body(Map.of("rating", "accurate"))
                .post("/api/v1/claims/" + claim + "/verdicts")
                .then()
                .statusCode(201);
        return claim;
    }

    private static Response refused(Supplier<Response> act) {
        String before = Saved.in(() -> HistoryHead.current().hash());
        Response answer = act.get();
        assertEquals(403, answer.statusCode(), answer.asString());
        assertEquals(before, Saved.in(() -> HistoryHead.current().hash()));
        return answer;
    }
}
