package stet.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stet.support.Html;
import stet.support.Stored;

/** Every form of the desk, drawn, filled in and sent as by a browser: twice, wrong, and too late. */
@QuarkusTest
class EveryFormTest {
    /** Routes that take no page form, or one that cannot be walked here. */
    private static final Map<String, String> EXEMPT = Map.ofEntries(
            Map.entry("/articles/new", "files, which no page can give back; NewArticleResourceTest"),
            Map.entry("/articles/{slug}/revisions/new", "files, which no page can give back; ProofResourceTest"),
            Map.entry(
                    "/articles/{slug}/laid",
                    "as many claims as a pack has, and none the second time; LaidResourceTest"),
            Map.entry("/gate-rules", "changes what every other test finds; TemplateResourceTest"),
            Map.entry("/login", "does nothing twice; what it keeps is tested by LostSessionTest"),
            Map.entry("/notices/read", "notes what somebody read, and is no act; NoticesResourceTest"),
            Map.entry("/logout", "a button that ends a session, and nothing where there is none"),
            Map.entry("/claims/{number}/verdicts/missing", "only reads"),
            Map.entry("/packs", "files, which no page can give back; PackResourceTest"),
            Map.entry("/packs/check", "only reads"),
            Map.entry("/setup/{token}", "open only at a desk without an admin; SetupResourceTest"));

    static Stream<FormCase> forms() {
        return Stream.of(FormsOfClaims.all(), FormsOfTheDesk.all()).flatMap(List::stream);
    }

    static Stream<FormCase> fallible() {
        return forms().filter(FormCase::canBeWrong);
    }

    static Stream<FormCase> versioned() {
        return forms().filter(FormCase::isStale);
    }

    static Stream<FormCase> unversioned() {
        return forms().filter(form -> !form.isStale());
    }

    @Test
    void no_form_is_left_out() {
        Set<String> known = new TreeSet<>(EXEMPT.keySet());
        forms().forEach(form -> known.add(form.route));
        assertEquals(PostRoutes.all(), known);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void says_whether_it_has_a_version_and_what_can_be_wrong(FormCase form) {
        DrawnForm drawn = form.open().drawn;
        Set<String> hidden = drawn.hidden();
        hidden.remove("article");
        assertTrue(hidden.isEmpty() || form.isStale(), "a version and no row for it: " + hidden);
        Set<String> open = new TreeSet<>(drawn.fields().keySet());
        open.removeAll(drawn.hidden());
        assertTrue(open.isEmpty() || form.canBeWrong(), "fields and no row for errors: " + open);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sent_twice_it_acts_once(FormCase form) {
        FormCase.Opened opened = form.open();
        long before = Stored.events(form.act);
        Response first = opened.send(opened.right());
        assertEquals(form.shownOnce ? 201 : 303, first.statusCode(), first::asString);
        Stored stored = Stored.now();
        assertEquals(before + 1, Stored.events(form.act));
        Response second = opened.send(opened.right());
        assertEquals(303, second.statusCode(), second::asString);
        if (!form.shownOnce) assertEquals(first.header("Location"), second.header("Location"));
        assertEquals(stored, Stored.now());
    }

    @ParameterizedTest
    @MethodSource("fallible")
    void sent_wrong_it_comes_back_as_it_was_left(FormCase form) {
        FormCase.Opened opened = form.open();
        Stored before = Stored.now();
        Response answer = opened.send(opened.wrong());
        assertEquals(422, answer.statusCode(), answer::asString);
        DrawnForm back = opened.again(answer).drawn;
        for (String field : opened.wrongNames()) assertFalse(back.error(field).isEmpty(), "no error beside " + field);
        Map<String, List<String>> sent = opened.wrong();
        sent.keySet().removeIf(field -> opened.wrongNames().contains(field) && !back.isText(field));
        assertKept(sent, back);
        assertEquals(before, Stored.now());
    }

    @ParameterizedTest
    @MethodSource("versioned")
    void stale_it_comes_back_with_both_texts(FormCase form) {
        FormCase.Opened opened = form.open();
        opened.othersAct();
        Stored before = Stored.now();
        Response answer = opened.send(opened.right());
        assertEquals(409, answer.statusCode(), answer::asString);
        String page = words(answer);
        assertTrue(page.contains(form.theirs), page);
        FormCase.Opened back = opened.again(answer);
        Map<String, List<String>> sent = opened.right();
        sent.keySet().removeAll(opened.drawn.hidden());
        assertKept(sent, back.drawn);
        assertEquals(before, Stored.now());
        assertEquals(303, back.send(back.drawn.fields()).statusCode(), "sent again, knowing both");
    }

    @ParameterizedTest
    @MethodSource("unversioned")
    void too_late_it_is_refused_and_its_words_are_on_the_page(FormCase form) {
        FormCase.Opened opened = form.open();
        opened.othersAct();
        Stored before = Stored.now();
        Map<String, List<String>> sent = opened.right();
        Response answer = opened.send(sent);
        assertEquals(form.refusal, answer.statusCode(), answer::asString);
        String page = words(answer);
        sent.forEach((field, values) -> {
            if (isLong(values) && !Forms.isSecret(field)) assertTrue(page.contains(line(values)), page);
        });
        assertEquals(before, Stored.now());
    }

    /** A refusal shows again what took a while to type. */
    private static boolean isLong(List<String> values) {
        return line(values).length() > 20;
    }

    private static void assertKept(Map<String, List<String>> sent, DrawnForm back) {
        Map<String, List<String>> kept = back.fields();
        sent.forEach((field, values) -> {
            List<String> expected = Forms.isSecret(field) ? List.of("") : values;
            assertEquals(line(expected), line(kept.getOrDefault(field, List.of())), field);
        });
    }

    /** Everything that can be read on a page, in its fields as well; words struck are those of another text. */
    private static String words(Response answer) {
        Html page = Html.of(answer);
        page.page().select("del").remove();
        String typed = page.page().select("main input, main textarea").stream()
                .map(field -> field.val())
                .collect(Collectors.joining("\n"));
        return line(List.of(page.text(), typed));
    }

    private static String line(List<String> values) {
        return String.join(" ", values).replaceAll("\\s+", " ").strip();
    }
}
