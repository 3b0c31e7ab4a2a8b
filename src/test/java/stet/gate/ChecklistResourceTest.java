package stet.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Ready;
import stet.support.Saved;

@QuarkusTest
class ChecklistResourceTest {
    @Test
    void an_item_stands_in_the_way_until_somebody_ticks_it() {
        String slug = listed();
        String item = "/articles/" + slug + "/checklist/"
                + Ready.gate(slug).checklist().get(0).key();
        assertEquals(
                List.of("Read by a lawyer"),
                Ready.gate(slug).blockers().stream().map(Blocker::detail).toList());
        assertEquals(303, As.ada().post(item).statusCode());
        assertTrue(Ready.gate(slug).isOpen());
        Event line = Saved.in(
                () -> Event.of("gate", slug, Act.TICK_CHECKLIST).findFirst().orElseThrow());
        assertEquals("Read by a lawyer", line.says("ticked"));
        assertTrue(Html.of(As.bela().get("/articles/" + slug + "/gate")).text().contains("Ada Okafor"));
        assertEquals(409, As.bela().post(item).statusCode());
        assertEquals(303, As.bela().post(item + "/withdrawal").statusCode());
        assertFalse(Ready.gate(slug).isOpen());
        assertEquals(409, As.bela().post(item + "/withdrawal").statusCode());
    }

    @Test
    void a_tick_taken_back_lapses_what_was_signed() {
        String slug = listed();
        String item = "/articles/" + slug + "/checklist/"
                + Ready.gate(slug).checklist().get(0).key();
        As.ada().post(item);
        Ready.sign(slug, "tomas");
        As.ada().post(item + "/withdrawal");
        assertEquals("the checklist", Ready.signOff(slug).lapsedBecause());
    }

    @Test
    void what_is_on_no_list_is_not_ticked() {
        String slug = listed();
        assertEquals(
                404, As.ada().post("/articles/" + slug + "/checklist/nothing").statusCode());
        assertEquals(
                403, As.ines().post("/articles/" + slug + "/checklist/nothing").statusCode());
        assertEquals(0L, (long) Saved.in(() -> ChecklistTick.count("article.slug", slug)));
    }

    private static String listed() {
        String slug = Ready.article();
        Ready.rules(slug, new Rules(true, 1, List.of("Read by a lawyer"), false));
        return slug;
    }
}
