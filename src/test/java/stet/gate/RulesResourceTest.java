package stet.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class RulesResourceTest {
    @Test
    void an_editor_sets_the_rules_of_one_article() {
        String slug = Saved.article();
        Response done = As.mara()
                .formParam("coverage", "true")
                .formParam("version", Html.of(As.mara().get(path(slug))).value("version"))
                .formParam("counting", "2")
                .formParam("checklist", "Read by a lawyer\n\n Pictures cleared ")
                .post(path(slug));
        assertEquals(303, done.statusCode());
        assertEquals(
                new Rules(true, 2, List.of("Read by a lawyer", "Pictures cleared"), false),
                Saved.in(() -> rules(slug)));
        Event line = Saved.in(
                () -> Event.of("gate", slug, Act.SET_GATE_RULES).findFirst().orElseThrow());
        assertEquals("2", line.says("counting"));
        assertEquals(Rules.USUAL, Saved.in(() -> rules(Saved.article())));
    }

    @Test
    void a_checker_and_whose_article_it_is_may_not() {
        long claim = Saved.claim();
        String slug = Saved.slug(claim);
        Saved.authors(claim, "mara");
        assertEquals(403, As.ada().formParam("counting", "0").post(path(slug)).statusCode());
        assertEquals(403, As.mara().formParam("counting", "0").post(path(slug)).statusCode());
        assertEquals(Rules.USUAL, Saved.in(() -> rules(slug)));
    }

    @Test
    void what_is_no_rule_is_said_beside_its_field_and_stored_nowhere() {
        String slug = Saved.article();
        wrong(slug, "counting", "many", "Write a whole number.");
        wrong(slug, "counting", "10", "From 0 to 9.");
        wrong(slug, "counting", "-1", "");
        wrong(slug, "checklist", "Read\nRead", "An item stands there twice.");
        wrong(slug, "checklist", "x".repeat(201), "");
        wrong(
                slug,
                "checklist",
                IntStream.range(0, 31).mapToObj(String::valueOf).collect(Collectors.joining("\n")),
                "At most 30 items.");
        assertEquals(Rules.USUAL, Saved.in(() -> rules(slug)));
    }

    private static void wrong(String slug, String field, String value, String words) {
        String counting = field.equals("counting") ? value : "1";
        String checklist = field.equals("checklist") ? value : "";
        Response answer = As.mara()
                .formParam("coverage", "true")
                .formParam("counting", counting)
                .formParam("checklist", checklist)
                .post(path(slug));
        assertEquals(422, answer.statusCode(), value);
        assertTrue(Html.of(answer).error(field).contains(words), Html.of(answer).error(field));
    }

    private static Rules rules(String slug) {
        return GateRules.of(Article.shown(slug));
    }

    private static String path(String slug) {
        return "/articles/" + slug + "/gate/rules";
    }
}
