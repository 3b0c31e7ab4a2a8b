package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class NewArticleResourceTest {
    @Test
    void the_form_is_led_to_from_the_list_by_whoever_may() {
        assertTrue(Html.of(As.ada().get("/articles")).has("a[href=/articles/new]"));
        Html page = Html.of(As.ada().get("/articles/new"));
        assertEquals("Bring an article in", page.heading());
        assertTrue(page.has("textarea[name=text]"));
        assertTrue(!Html.of(As.ines().get("/articles")).has("a[href=/articles/new]"));
        assertEquals(403, As.ines().get("/articles/new").statusCode());
    }

    @Test
    void a_part_that_is_no_file_and_no_way_at_all_are_errors_of_the_form() {
        for (String page : List.of("/articles/new", "/articles/" + Saved.article() + "/revisions/new")) {
            Response answer = As.ada().multiPart("file", "hello").post(page);
            assertEquals(422, answer.statusCode(), answer::asString);
            assertTrue(Html.of(answer).error("file").startsWith("Choose a file"));
        }
    }
}
