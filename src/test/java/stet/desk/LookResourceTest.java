package stet.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.confidence.Look;
import stet.evidence.Stance;
import stet.support.As;
import stet.support.Confided;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class LookResourceTest {
    @Test
    void whoever_is_named_sees_it_and_each_look_is_noted() {
        long claim = Confided.claim("mara");
        long before = Saved.in(() -> Look.count());
        Response shown = As.mara().get(Confided.path(claim) + "/look");
        shown.then().statusCode(200).header("Cache-Control", "no-store");
        Html page = Html.of(shown);
        Confided.SECRETS.forEach(secret -> assertTrue(page.text().contains(secret), secret));
        assertTrue(page.text().contains("You were shown this, and the history says so."));
        assertEquals(before + 1, Saved.in(() -> Look.count()));
        assertEquals(Act.LOOK_AT_EVIDENCE, Saved.last(claim).act());
        assertEquals("mara", Saved.last(claim).actor());
        As.program("mara")
                .get("/api/v1" + Confided.path(claim) + "/look")
                .then()
                .statusCode(200)
                .body("quote", equalTo("Es waren 140, geflüstert."));
        assertEquals(before + 2, Saved.in(() -> Look.count()));
        As.mara().head(Confided.path(claim) + "/look").then().statusCode(405);
        As.program("mara")
                .head("/api/v1" + Confided.path(claim) + "/look")
                .then()
                .statusCode(405);
        assertEquals(before + 2, Saved.in(() -> Look.count()), "what shows nothing is no look");
    }

    @Test
    void nobody_else_does_and_no_look_is_noted() {
        long claim = Confided.claim("mara");
        long before = Saved.in(() -> Look.count());
        for (String login : new String[] {"bela", "tomas", "ines"}) {
            for (Response refused : new Response[] {
                As.login(login).get(Confided.path(claim) + "/look"),
                As.program(login).get("/api/v1" + Confided.path(claim) + "/look")
            }) {
                assertEquals(403, refused.statusCode(), login);
                Confided.SECRETS.forEach(
                        secret -> assertFalse(refused.asString().contains(secret), secret));
            }
        }
        As.bela().get(Confided.path(claim) + "/look").then().body(containsString("may name you: Ada Okafor, Mara"));
        assertEquals(before, Saved.in(() -> Look.count()));
    }

    @Test
    void what_is_not_confidential_stands_in_the_dossier_alone() {
        long claim = Saved.claim();
        long piece = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        As.ada().get("/claims/" + claim + "/evidence/" + piece + "/look").then().statusCode(404);
    }

    @Test
    void a_second_reader_who_is_named_sees_the_passage_and_not_what_others_made_of_it() {
        long claim = Confided.claim("bela");
        Saved.verdict(claim, "accurate", "ada");
        Saved.askSecond(claim, "bela");
        Html page = Html.of(As.bela().get(Confided.path(claim) + "/look"));
        assertTrue(page.text().contains("whispered"), page.text());
        assertFalse(page.text().contains("Supports")
                || page.text().contains("windmill")
                || page.text().contains("Ada"));
        assertFalse(Html.of(As.bela().get("/claims/" + claim)).text().contains("seen by"));
        long other = Confided.claim("mara");
        Saved.verdict(other, "accurate", "ada");
        Saved.askSecond(other, "bela");
        for (Response refused : new Response[] {
            As.bela().get(Confided.path(other) + "/look"),
            As.program("bela").get("/api/v1" + Confided.path(other) + "/look")
        }) {
            assertEquals(403, refused.statusCode());
            assertFalse(refused.asString().contains("Ada Okafor"), refused.asString());
        }
    }
}
