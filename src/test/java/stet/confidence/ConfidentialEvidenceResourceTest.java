package stet.confidence;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.evidence.Source;
import stet.evidence.Stance;
import stet.history.Event;
import stet.signoff.Verification;
import stet.support.As;
import stet.support.Confided;
import stet.support.Html;
import stet.support.Saved;
import stet.support.Tampering;

@QuarkusTest
class ConfidentialEvidenceResourceTest {
    @Test
    void what_it_says_is_kept_apart_for_those_who_are_named() {
        long claim = Saved.claim();
        long sources = Saved.in(() -> Source.count());
        form("ada")
                .formParam("readers", "mara")
                .post("/claims/" + claim + "/confidential-evidence")
                .then()
                .statusCode(303)
                .header("Location", containsString("/claims/" + claim + "?done=attached#evidence-"));
        Evidence piece = Saved.facts(claim).evidence().get(0);
        assertTrue(piece.isConfidential() && piece.counts());
        assertEquals("Confidential evidence", piece.cited().title());
        assertEquals("", piece.cited().quote() + piece.cited().url());
        assertEquals(sources, Saved.in(() -> Source.count()), "its source has no record");
        assertEquals(List.of("ada", "mara"), readers(claim));
        Event event = Saved.last(claim);
        assertEquals(Act.ATTACH_EVIDENCE, event.act());
        assertEquals("ada mara", event.says("readers"));
        assertEquals(piece.digest(), event.says("digest"));
        assertFalse(event.content().contains("register"), "no word of it");
    }

    @Test
    void everybody_else_is_told_that_it_is_documented_and_by_whom_it_was_seen() {
        long claim = Confided.claim("mara");
        Html page = Html.of(As.bela().get("/claims/" + claim));
        assertTrue(page.text().contains("Documented, seen by Ada Okafor."), page.text());
        assertFalse(page.has("a[href$='/look']"));
        assertFalse(page.has("a[href$='/correction']"));
        As.mara().get(Confided.path(claim) + "/look").then().statusCode(200);
        assertTrue(Html.of(As.bela().get("/claims/" + claim)).text().contains("seen by Ada Okafor, Mara"));
        assertTrue(Html.of(As.mara().get("/claims/" + claim)).has("a[href$='/look']"));
    }

    @Test
    void it_is_checked_like_any_other_evidence_and_for_whom_it_is() {
        long claim = Saved.claim();
        Response none = As.ada()
                .formParam("readers", "nobody")
                .formParam("medium", "web")
                .post("/claims/" + claim + "/confidential-evidence");
        assertEquals(422, none.statusCode());
        Html page = Html.of(none);
        List.of("url", "title", "quote", "stance", "readers")
                .forEach(field -> assertTrue(page.has("#" + field + "-error"), field));
        form("ada")
                .formParam("readers", "ines")
                .post("/claims/" + claim + "/confidential-evidence")
                .then()
                .statusCode(422);
        form("ines").post("/claims/" + claim + "/confidential-evidence").then().statusCode(403);
        assertEquals(0, Saved.facts(claim).evidence().size());
    }

    @Test
    void whoever_signs_has_to_be_one_of_the_named() {
        long claim = Confided.claim("mara");
        Saved.verdict(claim, "accurate", "ada");
        String seal = Saved.seal(claim);
        Response refused = As.tomas().formParam("seal", seal).post("/claims/" + claim + "/sign-off");
        assertEquals(403, refused.statusCode());
        String said = Html.of(refused).text();
        assertTrue(
                said.contains(
                        "Some of its evidence is confidential, and whoever signs has to be one of those named for it."),
                said);
        assertTrue(said.contains("Mara") && !said.contains("Tomas"), said);
        assertEquals(0, Saved.facts(claim).signOffs().size());
        As.mara()
                .formParam("seal", seal)
                .post("/claims/" + claim + "/sign-off")
                .then()
                .statusCode(303);
        assertTrue(Saved.facts(claim).isSignedOff());
    }

    @Test
    void a_piece_that_is_withdrawn_keeps_nobody_from_signing() {
        long claim = Confided.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "ada");
        As.tomas()
                .formParam("seal", Saved.seal(claim))
                .post("/claims/" + claim + "/sign-off")
                .then()
                .statusCode(403);
        As.bela()
                .formParam("reason", "Not needed.")
                .post(Confided.path(claim) + "/withdrawal")
                .then()
                .statusCode(303);
        As.tomas()
                .formParam("seal", Saved.seal(claim))
                .post("/claims/" + claim + "/sign-off")
                .then()
                .statusCode(303);
    }

    @Test
    void a_quote_that_nobody_may_read_speaks_for_nothing_so_reasons_are_needed() {
        long claim = Confided.claim("mara");
        As.ada()
                .formParam("rating", "accurate")
                .formParam("reasons", "")
                .post("/claims/" + claim + "/verdicts")
                .then()
                .statusCode(422);
        assertEquals(List.of(), Saved.facts(claim).verdicts());
    }

    @Test
    void a_claim_is_set_aside_by_whoever_is_not_named() {
        long claim = Confided.claim();
        Saved.proposeAside(claim, "bela");
        Saved.agreeAside(claim, "mara");
        assertTrue(Saved.facts(claim).isSetAside());
    }

    @Test
    void where_nobody_who_could_is_named_it_takes_no_new_editor() {
        long claim = Confided.claim();
        Saved.verdict(claim, "accurate", "ada");
        String said = Html.of(As.mara().formParam("seal", Saved.seal(claim)).post("/claims/" + claim + "/sign-off"))
                .text();
        assertTrue(said.contains("one of those who are named can name them."), said);
    }

    @Test
    void it_is_withdrawn_and_never_corrected_in_the_open() {
        long claim = Confided.claim();
        As.ada().get(Confided.path(claim) + "/correction").then().statusCode(409);
        form("ada").post(Confided.path(claim) + "/correction").then().statusCode(409);
        Response sent = As.program("ada")
                .body("{\"url\":\"https://a.example/\"}")
                .post("/api/v1" + Confided.path(claim) + "/correction");
        assertEquals(409, sent.statusCode(), sent.asString());
        assertEquals(1, Saved.facts(claim).evidence().size());
        Html page = Html.of(As.ada().get(Confided.path(claim) + "/withdrawal"));
        assertTrue(page.text().contains("Confidential evidence"));
    }

    @Test
    void programs_attach_it_by_naming_readers() {
        long claim = Saved.claim();
        String body = """
                {"url": "https://register.example/a", "title": "Register", "quote": "It was 140.", "stance": "supports"%s}""";
        As.program("ada")
                .body(body.formatted(", \"readers\": [\"mara\"]"))
                .post("/api/v1/claims/" + claim + "/evidence")
                .then()
                .statusCode(201)
                .body("confidential", equalTo(true))
                .body("quote", nullValue())
                .body("source", nullValue())
                .body("seenBy", equalTo(List.of("ada")));
        assertEquals(List.of("ada", "mara"), readers(claim));
        for (String wrong : List.of(
                "\"readers\": [\"nobody\"]",
                "\"readers\": [], \"author\": \"A. Clerk\"",
                "\"readers\": \"mara\"",
                "\"readers\": null")) {
            Response refused =
                    As.program("ada").body(body.formatted(", " + wrong)).post("/api/v1/claims/" + claim + "/evidence");
            assertEquals(422, refused.statusCode(), wrong + refused.asString());
        }
        assertEquals(1, Saved.facts(claim).evidence().size());
    }

    @Test
    void the_history_is_intact_until_somebody_touches_what_is_kept() {
        long claim = Confided.claim("mara");
        assertTrue(Saved.in(() -> Verification.here()).isIntact());
        for (String tampered : List.of(
                "update confidence set quote = 'It was 90.' where evidence_id = %s",
                "update confidence set translation = 'It was 90.' where evidence_id = %s",
                "update evidence set stance = 'CONTRADICTS' where id = %s",
                "update evidence set quote = 'It was 90.' where id = %s",
                "update evidence set confidential = false where id = %s",
                "update named_reader set account_id = (select id from account where login = 'tomas')"
                        + " where account_id = (select id from account where login = 'mara')"
                        + " and confidence_id in (select id from confidence where evidence_id = %s)",
                "delete from look where confidence_id in (select id from confidence where evidence_id = %s)")) {
            String of = "(select id from evidence where number = " + Confided.piece(claim) + ")";
            Verification.Result found = Tampering.found(Verification::here, tampered.formatted(of));
            assertTrue(found.firstBroken().isPresent(), tampered);
        }
    }

    private static List<String> readers(long claim) {
        return Saved.in(() -> Confidence.of(Claim.shown(claim), Confided.piece(claim)).readers().stream()
                .map(reader -> reader.login())
                .toList());
    }

    static RequestSpecification form(String login) {
        return As.login(login)
                .formParam("medium", "web")
                .formParam("url", "https://register.example/a")
                .formParam("title", "A register")
                .formParam("quote", "It was 140.")
                .formParam("stance", "supports");
    }
}
