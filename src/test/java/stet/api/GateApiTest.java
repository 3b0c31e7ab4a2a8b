package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.certificate.CertificateCheck;
import stet.gate.ArticleSignOff;
import stet.gate.Blocker;
import stet.support.As;
import stet.support.Ready;
import stet.support.Saved;

@QuarkusTest
class GateApiTest {
    @Test
    void a_program_reads_the_gate_signs_and_fetches_the_certificate() {
        String slug = Ready.article();
        As.program("tomas")
                .get(path(slug, "/gate"))
                .then()
                .statusCode(200)
                .body("open", equalTo(true))
                .body("confirm.kind", contains("not_a_claim", "not_a_claim"))
                .body("signOff", nullValue());
        As.program("tomas")
                .body(Map.of("confirmed", true))
                .post(path(slug, "/sign-off"))
                .then()
                .statusCode(201)
                .body("signOff.by", equalTo("tomas"))
                .body("signOff.lapsedBecause", equalTo(""));
        byte[] file = As.program("ada")
                .get(path(slug, "/certificate"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertTrue(CertificateCheck.of(file).holds());
        As.program("mara")
                .body(Map.of("reason", "Too early"))
                .post(path(slug, "/sign-off/withdrawal"))
                .then()
                .statusCode(201)
                .body("signOff", nullValue());
        As.program("ada").get(path(slug, "/certificate")).then().statusCode(409);
    }

    @Test
    void a_refusal_lists_what_stands_in_the_way() {
        String slug = Ready.blocked();
        long claim = Ready.gate(slug).blockers().get(0).claim();
        As.program("tomas")
                .body(Map.of("confirmed", true))
                .post(path(slug, "/sign-off"))
                .then()
                .statusCode(409)
                .body("blockers", hasSize(1))
                .body("blockers[0].kind", equalTo("claim"))
                .body("blockers[0].claim", equalTo((int) claim))
                .body("blockers[0].detail", containsString("Open"));
        assertUnsigned(slug);
    }

    @Test
    void nobody_signs_what_they_did_not_confirm_another_seal_or_their_own() {
        String slug = Ready.article();
        As.program("tomas").body("{}").post(path(slug, "/sign-off")).then().statusCode(422);
        As.program("tomas")
                .body(Map.of("confirmed", true, "seal", "0".repeat(64)))
                .post(path(slug, "/sign-off"))
                .then()
                .statusCode(409);
        As.program("mara")
                .body(Map.of("confirmed", true))
                .post(path(slug, "/sign-off"))
                .then()
                .statusCode(403)
                .body("could", contains("tomas"));
        assertUnsigned(slug);
    }

    @Test
    void a_bypass_takes_the_one_who_asked_and_the_one_who_permits() {
        String slug = Ready.blocked();
        List<String> keys =
                Ready.gate(slug).blockers().stream().map(Blocker::key).toList();
        Map<String, Object> asked = Map.of("blockers", keys, "reason", "Press tonight");
        As.program("mara").body(asked).post(path(slug, "/bypasses")).then().statusCode(409);
        Ready.letPast(slug);
        As.program("mara")
                .body(asked)
                .post(path(slug, "/bypasses"))
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("permittedBy", nullValue());
        assertEquals(409, sign(slug, keys, "tomas").statusCode());
        As.program("mara").post(path(slug, "/bypasses/1/permission")).then().statusCode(403);
        As.program("tomas")
                .post(path(slug, "/bypasses/1/permission"))
                .then()
                .statusCode(201)
                .body("permittedBy", equalTo("tomas"));
        assertEquals(409, sign(slug, keys, "mara").statusCode());
        assertEquals(409, sign(slug, List.of(), "tomas").statusCode());
        sign(slug, keys, "tomas").then().statusCode(201).body("signOff.bypass", equalTo(1));
    }

    private static Response sign(String slug, List<String> keys, String permittedBy) {
        return As.program("tomas")
                .body(Map.of(
                        "confirmed",
                        true,
                        "bypass",
                        Map.of("blockers", keys, "reason", "Press tonight", "permittedBy", permittedBy)))
                .post(path(slug, "/sign-off"));
    }

    private static void assertUnsigned(String slug) {
        assertTrue(Saved.in(() -> ArticleSignOff.newest(Article.shown(slug))).isEmpty());
    }

    private static String path(String slug, String rest) {
        return "/api/v1/articles/" + slug + rest;
    }
}
