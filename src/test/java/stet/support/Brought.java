package stet.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import stet.article.Article;
import stet.article.AuthorSource;

/** Files that somebody of the cast brought, and what became of them. */
public final class Brought {
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Brought() {}

    /** Markdown that nobody brought before, with a link beside its second sentence. */
    public static String markdown() {
        return "# Trams %d\n\nThe town opened a tram line in May. It cost [4 million](https://a.example/budget).\n"
                .formatted(System.nanoTime());
    }

    /** Waits to be confirmed as an article; returns its number. */
    public static String article(String login) {
        String text = markdown();
        String intake = sent(login, "/articles/new", "trams.md", text).replaceFirst(".*/", "");
        TEXTS.put(intake, text);
        return intake;
    }

    /** Somebody else brings in the same bytes. */
    public static void again(String intake) {
        brought("bela", TEXTS.get(intake));
    }

    /** Waits to be confirmed as the next text of an article; returns slug/number. */
    public static String revision(String login, String slug) {
        String text = "Rents rose again. The town built 141 flats in 2021. The mayor was pleased %d times."
                .formatted(System.nanoTime());
        String path = sent(login, "/articles/" + slug + "/revisions/new", "next.txt", text);
        return slug + "/" + path.replaceFirst(".*/", "");
    }

    /** An article with a source of its author's under its second sentence; returns slug/number of the source. */
    public static String authorSource() {
        String slug = brought("bela", markdown());
        return slug + "/"
                + Saved.in(
                        () -> AuthorSource.of(Article.shown(slug)).get(0).path().replaceAll(".*/(\\d+)/opening", "$1"));
    }

    /** A file that is an article; returns its slug. */
    public static String brought(String login, String text) {
        return As.program(login)
                .contentType("multipart/form-data")
                .multiPart("file", "trams.md", text.getBytes(StandardCharsets.UTF_8), "text/markdown")
                .post("/api/v1/articles")
                .then()
                .statusCode(201)
                .extract()
                .path("slug");
    }

    /** Where a file is to be confirmed. */
    public static String sent(String login, String page, String name, String text) {
        Response answer = As.login(login)
                .multiPart("file", name, text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(page);
        assertEquals(303, answer.statusCode(), answer::asString);
        return answer.header("Location").replaceFirst("https?://[^/]+", "");
    }
}
