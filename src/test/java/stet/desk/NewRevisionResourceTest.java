package stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import stet.draft.Intake;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class NewRevisionResourceTest {
    @Test
    void a_pasted_text_is_compared_too_and_nonsense_is_refused_with_nothing_kept() {
        String slug = Saved.article();
        long before = Saved.in(() -> Intake.count());
        String page = "/articles/" + slug + "/revisions/new";
        refused(page, "file", "text", " ", "address", "");
        refused(page, "file", "text", "A text.", "address", "https://a.example/");
        refused(page, "address", "text", "", "address", "http://127.0.0.9:1/");
        refused(page, "text", "text", "x".repeat(1_000_001), "address", "");
        assertEquals(before, Saved.in(() -> Intake.count()));
        Response answer = As.ada()
                .multiPart("text", "%PDF is how a PDF begins. Rents rose again.")
                .multiPart("address", "")
                .post(page);
        assertEquals(303, answer.statusCode(), answer::asString);
        String proof = answer.header("Location").replaceFirst("https?://[^/]+", "");
        assertTrue(Html.of(As.ada().get(proof)).text().contains("%PDF is how a PDF begins."));
        assertFalse(Html.of(As.ada().get("/articles/" + slug)).text().contains("%PDF"));
    }

    private static void refused(String page, String field, String... fields) {
        Response answer = As.ada()
                .multiPart(fields[0], fields[1])
                .multiPart(fields[2], fields[3])
                .post(page);
        assertEquals(422, answer.statusCode(), answer::asString);
        assertFalse(Html.of(answer).error(field).isEmpty(), field);
    }

    @Test
    void the_form_is_led_to_from_the_article_by_whoever_may() {
        String slug = Saved.article();
        String page = "/articles/" + slug + "/revisions/new";
        assertTrue(Html.of(As.ada().get("/articles/" + slug)).has("a[href=" + page + "]"));
        assertEquals("The next version", Html.of(As.ada().get(page)).heading());
        assertFalse(Html.of(As.ines().get("/articles/" + slug)).has("a[href=" + page + "]"));
        assertEquals(403, As.ines().get(page).statusCode());
        assertEquals(404, As.ada().get("/articles/none/revisions/new").statusCode());
    }
}
