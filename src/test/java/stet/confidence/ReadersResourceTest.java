package stet.confidence;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Claim;
import stet.support.As;
import stet.support.Confided;
import stet.support.Saved;

@QuarkusTest
class ReadersResourceTest {
    @Test
    void one_of_the_named_names_another() {
        long claim = Confided.claim("mara");
        As.mara()
                .get(Confided.path(claim) + "/readers/new")
                .then()
                .statusCode(200)
                .body(containsString("Ada Okafor, Mara"));
        As.mara()
                .formParam("readers", "tomas")
                .formParam("readers", "bela")
                .post(Confided.path(claim) + "/readers")
                .then()
                .statusCode(303);
        assertEquals(4, named(claim));
        assertEquals(Act.NAME_READER, Saved.last(claim).act());
        assertEquals("mara", Saved.last(claim).actor());
        As.tomas().get(Confided.path(claim) + "/look").then().statusCode(200);
        As.program("tomas")
                .body("{\"readers\": [\"bela\"]}")
                .post("/api/v1" + Confided.path(claim) + "/readers")
                .then()
                .statusCode(422);
        assertEquals(4, named(claim));
    }

    @Test
    void nobody_names_themselves() {
        long claim = Confided.claim();
        for (String login : new String[] {"bela", "tomas", "ines"}) {
            As.login(login).get(Confided.path(claim) + "/readers/new").then().statusCode(403);
            As.login(login)
                    .formParam("readers", login)
                    .post(Confided.path(claim) + "/readers")
                    .then()
                    .statusCode(403);
            As.program(login)
                    .body("{\"readers\": [\"" + login + "\"]}")
                    .post("/api/v1" + Confided.path(claim) + "/readers")
                    .then()
                    .statusCode(403);
        }
        assertEquals(1, named(claim));
    }

    @Test
    void who_cannot_be_named_is_said_beside_the_field() {
        long claim = Confided.claim("mara");
        for (String login : new String[] {"mara", "ines", "nobody"}) {
            As.ada()
                    .formParam("readers", login)
                    .post(Confided.path(claim) + "/readers")
                    .then()
                    .statusCode(422)
                    .body(containsString("readers-error"));
        }
        As.ada().post(Confided.path(claim) + "/readers").then().statusCode(422);
        assertEquals(2, named(claim));
    }

    private static int named(long claim) {
        return Saved.in(() ->
                Confidence.of(Claim.shown(claim), Confided.piece(claim)).named().size());
    }
}
