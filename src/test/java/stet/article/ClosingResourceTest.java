package stet.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class ClosingResourceTest {
    private static final String TIME = "2099-01-05T17:00";

    @Test
    void an_editor_sets_when_an_article_closes_changes_it_and_takes_it_away() {
        String slug = Saved.article();
        Response answer = send(As.mara(), slug, TIME, "");
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/articles/" + slug));
        assertEquals(Instant.parse("2099-01-05T17:00:00Z"), closesAt(slug));
        assertTrue(Html.of(As.ada().get("/articles/" + slug)).text().contains("Closes 5 Jan 2099, 17:00 UTC"));
        assertEquals(303, send(As.mara(), slug, "2099-01-06 09:30", TIME).statusCode());
        assertEquals(Instant.parse("2099-01-06T09:30:00Z"), closesAt(slug));
        assertEquals(303, send(As.tomas(), slug, "", "2099-01-06T09:30").statusCode());
        assertNull(closesAt(slug));
        List<Event> events = Saved.ofArticle(slug, Act.SET_CLOSING);
        assertEquals(
                List.of("mara", "mara", "tomas"),
                events.stream().map(Event::actor).toList());
        assertEquals("2099-01-06T09:30:00Z", events.get(1).says("closes"));
        assertEquals("2099-01-06T09:30:00Z", events.get(2).changes().get(0).before());
    }

    @Test
    void a_time_that_is_over_the_same_or_none_is_refused_beside_its_field() {
        String slug = Saved.article();
        assertEquals("This time is over. Choose one that is to come.", error(slug, "2001-01-01T10:00", ""));
        assertEquals("Write the time as 2026-11-24 17:00, in UTC.", error(slug, "tomorrow", ""));
        assertTrue(error(slug, "", "").contains("Nothing changed"));
        send(As.mara(), slug, TIME, "");
        assertTrue(error(slug, TIME, TIME).contains("Nothing changed"));
        assertEquals(1, Saved.ofArticle(slug, Act.SET_CLOSING).size());
    }

    @Test
    void whoever_typed_over_another_time_is_told() {
        String slug = Saved.article();
        send(As.tomas(), slug, "2099-02-06T18:30", "");
        Response answer = send(As.mara(), slug, TIME, "");
        assertEquals(409, answer.statusCode());
        Html page = Html.of(answer);
        assertTrue(page.text().contains("2099-02-06T18:30"));
        assertEquals(TIME, page.value("closesAt"));
        assertEquals("2099-02-06T18:30", page.value("version"));
    }

    @Test
    void nobody_but_an_editor_sets_it() {
        String slug = Saved.article();
        for (RequestSpecification who : List.of(As.ada(), As.ines())) {
            assertEquals(403, send(who, slug, TIME, "").statusCode());
        }
        assertEquals(403, As.ada().get("/articles/" + slug + "/closing").statusCode());
        assertEquals(303, As.nobody().get("/articles/" + slug + "/closing").statusCode());
        assertEquals(404, send(As.mara(), "no-such-article", TIME, "").statusCode());
        assertNull(closesAt(slug));
        assertTrue(Html.of(As.mara().get("/articles/" + slug)).has("a[href$=/closing]"));
        assertTrue(!Html.of(As.ada().get("/articles/" + slug)).has("a[href$=/closing]"));
    }

    private static String error(String slug, String closesAt, String version) {
        Response answer = send(As.mara(), slug, closesAt, version);
        assertEquals(422, answer.statusCode());
        return Html.of(answer).error("closesAt");
    }

    private static Response send(RequestSpecification who, String slug, String closesAt, String version) {
        return who.formParam("closesAt", closesAt).formParam("version", version).post("/articles/" + slug + "/closing");
    }

    private static Instant closesAt(String slug) {
        return Saved.in(() -> Article.shown(slug).closesAt());
    }
}
