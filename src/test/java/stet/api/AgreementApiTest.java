package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.agreement.Twice;
import stet.support.As;
import stet.support.Saved;

@QuarkusTest
class AgreementApiTest {
    @Test
    void the_figures_are_those_worked_out_by_hand() {
        String slug = Twice.five();
        Twice.outstanding(slug, "ada", "inaccurate");
        JsonPath found = As.program("ines")
                .get("/api/v1/agreement?article=" + slug)
                .then()
                .statusCode(200)
                .body("claims", equalTo(5))
                .body("capped", equalTo(false))
                .body("leftOut", equalTo(1))
                .body("interval", nullValue())
                .body("intervalOrdinal", nullValue())
                .body("pairs.first", contains("ada"))
                .body("pairs.second", contains("bela"))
                .body("pairs.claims", contains(5))
                .body("pairs.kappa", contains(nullValue()))
                .body("matrix.first", contains("accurate", "accurate", "half_right", "inaccurate"))
                .body("matrix.second", contains("accurate", "not_enough_evidence", "inaccurate", "half_right"))
                .body("matrix.count", contains(2, 1, 1, 1))
                .extract()
                .jsonPath();
        assertEquals(2 / 5.0, found.getDouble("agreement"), 1e-6);
        assertEquals(1 - 27 / 33.0, found.getDouble("alpha"), 1e-6);
        assertEquals(1 - 56 / 288.0, found.getDouble("alphaOrdinal"), 1e-6);
    }

    @Test
    void without_a_claim_there_are_no_figures() {
        As.program("ada")
                .get("/api/v1/agreement?article=" + Saved.slug(Saved.secondReading()))
                .then()
                .statusCode(200)
                .body("claims", equalTo(0))
                .body("agreement", nullValue())
                .body("alpha", nullValue())
                .body("alphaOrdinal", nullValue())
                .body("pairs", empty())
                .body("matrix", empty());
    }

    @Test
    void it_takes_the_filters_of_the_page() {
        String slug = Saved.slug(Saved.disputed());
        claims("?article=" + slug + "&kind=count&from=2020-01-01", 1);
        claims("?article=" + slug + "&kind=event", 0);
        claims("?article=" + slug + "&to=2020-01-01", 0);
        for (String wrong : List.of("kind=nonsense", "article=no-such", "from=soon", "limit=3")) {
            As.program("ada")
                    .get("/api/v1/agreement?" + wrong)
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains(wrong.replaceAll("=.*", "")))
                    .body("errors", hasSize(1));
        }
    }

    private static void claims(String query, int claims) {
        As.program("ada")
                .get("/api/v1/agreement" + query)
                .then()
                .statusCode(200)
                .body("claims", equalTo(claims));
    }
}
