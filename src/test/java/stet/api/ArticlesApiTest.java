package stet.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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

    @Test
    void a_file_is_brought_in_with_what_it_says_of_itself() {
        String text = "# Trams %d\n\nThe town opened a **tram** line in May.\n\n## Money\n\nIt cost 4 million.\n"
                .formatted(System.nanoTime());
        Response answer = As.program("ada")
                .contentType("multipart/form-data")
                .multiPart("file", "trams.md", text.getBytes(StandardCharsets.UTF_8), "text/markdown")
                .multiPart("publisher", "The Valley Post")
                .post("/api/v1/articles");
        assertEquals(201, answer.statusCode(), answer::asString);
        String slug = answer.path("slug");
        assertTrue(slug.startsWith("trams-"), slug);
        get(slug, "").body("publisher", equalTo("The Valley Post"));
        get(slug, "/revisions")
                .body("revisions[0].fileName", equalTo("trams.md"))
                .body("revisions[0].sha256", equalTo(Sha256.hex(text)));
        assertEquals(
                409,
                As.program("ada")
                        .contentType("multipart/form-data")
                        .multiPart("file", "other.md", text.getBytes(StandardCharsets.UTF_8), "text/markdown")
                        .post("/api/v1/articles")
                        .statusCode());
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_and_nothing_is_stored() {
        long before = Saved.in(() -> Article.count());
        for (byte[] broken : List.of(
                new byte[0], new byte[] {'P', 'K', 3, 4, 9}, "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII))) {
            Response answer = As.program("ada")
                    .contentType("multipart/form-data")
                    .multiPart("file", "a.docx", broken, "application/octet-stream")
                    .post("/api/v1/articles");
            assertEquals(422, answer.statusCode(), answer::asString);
            assertEquals(List.of("file"), answer.path("errors.field"));
        }
        assertEquals(
                422,
                As.program("ada")
                        .contentType("multipart/form-data")
                        .multiPart("title", "No file")
                        .post("/api/v1/articles")
                        .statusCode());
        assertEquals(
                403,
                As.program("ines")
                        .contentType("multipart/form-data")
                        .multiPart("file", "a.txt", "Rents rose.".getBytes(StandardCharsets.UTF_8), "text/plain")
                        .post("/api/v1/articles")
                        .statusCode());
        assertEquals(before, Saved.in(() -> Article.count()));
    }

    @Test
    void a_page_is_fetched_from_public_addresses_alone() {
        long before = Saved.in(() -> Article.count());
        for (String url : List.of(
                "http://localhost:1/",
                "http://10.0.0.1/",
                "http://[::1]/",
                "http://0x7f.1/",
                "ftp://a.example/",
                "http://user:secret@a.example/")) {
            bringIn(Map.of("url", url)).statusCode(422).body("errors.field", contains("url"));
        }
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
