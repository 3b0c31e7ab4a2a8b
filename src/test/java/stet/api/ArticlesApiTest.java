package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.history.Sha256;
import stet.support.As;
import stet.support.Saved;

/** Articles by program: brought in, and their texts read again. */
@QuarkusTest
class ArticlesApiTest {
    private static String text() {
        return "Ferry %d sails\n\nThe first ferry — “Anna” — left at 7 a.m. on Monday.  It was late. 👩‍👩‍👧 cheered."
                .formatted(System.nanoTime());
    }

    @Test
    void a_text_is_brought_in_and_read_again_as_it_was() {
        String text = text();
        Map<String, Object> body = Map.of(
                "text", text,
                "publisher", "The Valley Post",
                "publishedOn", "2024-03-01",
                "url", "https://valley.example/ferry",
                "authors", List.of("Jo Writer", "Béla Novák (bela)"));
        String slug = bringIn(body)
                .statusCode(201)
                .body("slug", startsWith("ferry-"))
                .body("revision", equalTo(1))
                .body("paragraphs", equalTo(2))
                .body("sentences", equalTo(4))
                .extract()
                .path("slug");
        get(slug, "")
                .body("publisher", equalTo("The Valley Post"))
                .body("publishedOn", equalTo("2024-03-01"))
                .body("url", equalTo("https://valley.example/ferry"));
        get(slug, "/revisions/1/text").body("text", equalTo(text));
        get(slug, "/revisions")
                .body("revisions", hasSize(1))
                .body("revisions[0].revision", equalTo(1))
                .body("revisions[0].by", equalTo("ada"))
                .body("revisions[0].sha256", equalTo(Sha256.hex(text)));
        byte[] plain = As.program("mara")
                .accept("text/plain")
                .get("/api/v1/articles/" + slug + "/revisions/1/text")
                .then()
                .statusCode(200)
                .contentType("text/plain; charset=UTF-8")
                .extract()
                .asByteArray();
        assertEquals(text, new String(plain, StandardCharsets.UTF_8));
        Saved.run(() -> {
            assertEquals(1, Saved.ofArticle(slug, Act.BRING_IN).size());
            assertTrue(Article.shown(slug).isOwnOf(Saved.account("bela")));
        });
    }

    @Test
    void the_same_bytes_again_are_409_with_what_there_is() {
        String text = text();
        String slug = bringIn(Map.of("text", text)).statusCode(201).extract().path("slug");
        long before = Saved.in(() -> Article.count());
        bringIn(Map.of("text", text, "title", "Another")).statusCode(409).body("existing", equalTo(slug));
        assertEquals(before, Saved.in(() -> Article.count()));
    }

    @Test
    void a_taken_slug_gets_a_number() {
        String title = "Ferries " + System.nanoTime();
        String slug = bringIn(Map.of("text", text(), "title", title))
                .statusCode(201)
                .extract()
                .path("slug");
        bringIn(Map.of("text", text(), "title", title)).statusCode(201).body("slug", equalTo(slug + "-2"));
        bringIn(Map.of("text", text(), "title", title)).statusCode(201).body("slug", equalTo(slug + "-3"));
        bringIn(Map.of("text", "ニュースの本文です。次の文です。" + System.nanoTime(), "title", "見出し"))
                .statusCode(201)
                .body("slug", startsWith("article"));
    }

    @Test
    void what_is_wrong_is_named_and_nothing_is_stored() {
        long before = Saved.in(() -> Article.count());
        isRefused(Map.of("text", text(), "authors", "Jo (nobody.here)"), "authors");
        isRefused(Map.of(), "text");
        isRefused(Map.of("text", " \n "), "text");
        isRefused(Map.of("text", text(), "language", "no tag"), "language");
        isRefused(Map.of("text", text(), "authors", List.of("Jo (nobody.here)")), "authors");
        isRefused(Map.of("text", text(), "publishedOn", "2924-01-01"), "publishedOn");
        assertEquals(before, Saved.in(() -> Article.count()));
    }

    private static void isRefused(Map<String, Object> body, String field) {
        bringIn(body).statusCode(422).body("errors.field", contains(field)).body("existing", nullValue());
    }

    private static ValidatableResponse bringIn(Map<String, Object> body) {
        return As.program("ada").body(body).post("/api/v1/articles").then();
    }

    private static ValidatableResponse get(String slug, String path) {
        return As.program("mara").get("/api/v1/articles/" + slug + path).then().statusCode(200);
    }
}
