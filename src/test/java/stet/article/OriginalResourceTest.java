package stet.article;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import stet.history.Sha256;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class OriginalResourceTest {
    @Test
    void what_was_given_is_given_back_as_it_came() {
        String text = "<script>window.__ran=1</script> " + System.nanoTime() + "\r\n\r\n" + "Ä word. ".repeat(300_000);
        assertEquals(422, As.ada().formParam("text", text).post("/articles").statusCode());
        String given = text.substring(0, 900_000);
        String path = As.ada()
                .formParam("text", given)
                .post("/articles")
                .header("Location")
                .replaceFirst("https?://[^/]*", "");
        Response answer = As.bela().get(path + "/revisions/1/original");
        assertEquals(200, answer.statusCode());
        assertArrayEquals(given.getBytes(StandardCharsets.UTF_8), answer.asByteArray());
        assertEquals("application/octet-stream", answer.contentType());
        assertTrue(answer.header("Content-Disposition").startsWith("attachment; filename=\""));
        assertTrue(answer.header("X-Content-Type-Options").equals("nosniff"));
        Html page = Html.of(As.ines().get(path + "/revisions/1"));
        assertTrue(page.has("a[href=" + path + "/revisions/1/original]"));
        assertTrue(page.text().contains(Sha256.hex(given)));
    }

    @Test
    void there_is_none_of_what_was_written_here_and_none_for_strangers() {
        String path = "/articles/" + Saved.article() + "/revisions/1/original";
        assertEquals(404, As.ada().get(path).statusCode());
        assertEquals(303, As.nobody().get(path).statusCode());
    }
}
