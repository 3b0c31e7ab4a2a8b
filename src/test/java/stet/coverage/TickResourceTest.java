package stet.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import stet.history.Sha256;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.text.Plain;

@QuarkusTest
class TickResourceTest {
    @Test
    void each_figure_is_ticked_once_and_by_somebody() {
        String slug = Saved.article();
        String tick = "/articles/" + slug + "/ticks/" + Sha256.hex(Plain.normalised(Saved.SENTENCE)) + "-1/1";
        assertEquals(403, As.ines().post(tick).statusCode());
        assertEquals(409, As.ada().post(tick + "/withdrawal").statusCode());
        assertEquals(303, As.ada().post(tick).statusCode());
        assertEquals(409, As.bela().post(tick).statusCode());
        assertEquals(1L, (long) Saved.in(() -> Tick.count("article.slug", slug)));
        Html page = Html.of(As.bela().get("/articles/" + slug + "/sentences/2"));
        assertTrue(page.text().contains("ticked by Ada Okafor"), page.text());
        assertEquals(303, As.bela().post(tick + "/withdrawal").statusCode());
        assertEquals(2L, (long) Saved.in(() -> Tick.count("article.slug", slug)));
    }

    @Test
    void what_is_not_there_is_not_ticked() {
        String slug = Saved.article();
        String sentence = "/articles/" + slug + "/ticks/" + Sha256.hex(Plain.normalised(Saved.SENTENCE)) + "-1/";
        assertEquals(404, As.ada().post(sentence + "99").statusCode());
        assertEquals(404, As.ada().post(sentence + "0").statusCode());
        assertEquals(
                404, As.ada().post("/articles/" + slug + "/ticks/nothing/1").statusCode());
        assertEquals(0L, (long) Saved.in(() -> Tick.count("article.slug", slug)));
    }
}
