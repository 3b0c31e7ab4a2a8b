package stet.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Html;

@QuarkusTest
class NewClaimResourceTest {
    @Test
    void the_form_opens_with_the_words_that_were_marked() {
        Response form = As.ada().queryParam("quote", "Words from the article").get("/claims/new");
        assertEquals(200, form.statusCode());
        assertEquals("Words from the article", Html.of(form).value("quote"));
        assertEquals("Words from the article", Html.of(form).value("statement"));
    }

    @Test
    void an_article_that_there_is_not_is_not_found() {
        assertEquals(
                404,
                As.ada()
                        .queryParam("article", "no-such-article")
                        .get("/claims/new")
                        .statusCode());
    }

    @Test
    void who_checks_nothing_is_refused() {
        Response refused = As.ines().get("/claims/new");
        assertEquals(403, refused.statusCode());
        assertTrue(Html.of(refused).heading().length() > 0);
    }
}
