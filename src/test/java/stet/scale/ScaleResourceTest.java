package stet.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.verdict.Finding;
import stet.verdict.Verdict;
import stet.web.Refusal;

/** Each test makes a scale of its own, since the one in use is everybody's. */
@QuarkusTest
class ScaleResourceTest {
    private static final AtomicInteger SCALES = new AtomicInteger();

    @Test
    void everybody_reads_the_scales() {
        Html page = Html.of(As.ada().get("/scales"));
        assertEquals("Scales", page.heading());
        Element accurate = page.page().getElementById("stet-1-accurate");
        assertTrue(accurate.text().contains("Every part of the statement is so"));
        assertTrue(accurate.text().contains("evidence that supports; reasons may be empty"));
        assertFalse(page.has("form[action*=retirement]"));
        assertFalse(page.has("a[href$=versions/new]"));
        assertEquals(303, As.nobody().get("/scales").statusCode());
    }

    @Test
    void a_rating_is_retired_only_when_the_question_is_answered() {
        String scale = scale();
        Html page = Html.of(As.ines().get("/scales"));
        Element form = page.page().selectFirst("form[action*=/scales/" + scale + "/ratings/]");
        Element fold = form.closest("details");
        String label = form.selectFirst("button").text().replace("Retire ", "");
        assertFalse(fold.hasAttr("open"));
        assertEquals("Retire " + label, fold.selectFirst("summary").text());
        assertEquals(
                "Retire “" + label + "”? No new verdict can use it; those that do keep it.",
                fold.selectFirst("p").text());
    }

    @Test
    void an_admin_makes_a_new_version_and_verdicts_keep_theirs() {
        String scale = scale();
        Map<String, String> form = opened(scale);
        form.put("label-1", "Holds");
        form.put("definition-3", "Nobody knows.");
        form.put("key-3", "unknown");
        form.put("label-3", "Unknown");
        form.put("key-2", "");
        form.put("label-2", "");
        form.put("definition-2", "");
        post(scale, "ines", form).then().statusCode(303);
        RatingScale newest = newest(scale);
        assertEquals(2, newest.version());
        assertEquals(
                List.of("yes", "unknown"),
                newest.ratings().stream().map(Rating::key).toList());
        assertEquals("Holds", newest.ratings().get(0).label());
        assertEquals("Holds", label(scale, "en"));
        assertEquals("Stimmt", label(scale, "de"));
        assertEquals("Yes", version(scale, 1).rating("yes").orElseThrow().label());
        Event event = newestEvent();
        assertEquals(Act.VERSION_SCALE, event.act());
        assertEquals(scale + "/2", event.subject());
        assertTrue(event.says("ratings").contains("unknown: Unknown. Nobody knows."));
        Html page = Html.of(As.ada().get("/scales"));
        assertTrue(page.page().getElementById(scale + "-1-yes").parents().is("details"));
        assertFalse(page.page().getElementById(scale + "-2-yes").parents().is("details"));
    }

    @Test
    void only_an_admin_changes_scales() {
        String scale = scale();
        Map<String, String> form = opened(scale);
        for (String login : List.of("ada", "mara")) {
            assertEquals(
                    403,
                    As.login(login).get("/scales/" + scale + "/versions/new").statusCode());
            assertEquals(403, post(scale, login, form).statusCode());
            assertEquals(403, retire(scale, "yes", login).statusCode());
        }
        assertEquals(1, newest(scale).version());
        Refusal refused = assertThrows(
                Refusal.class,
                () -> Saved.run(() -> RatingScale.publish(scale, 5, 1, drafts(), Saved.account("mara"))));
        assertEquals(403, refused.status());
        assertThrows(
                Refusal.class,
                () -> Saved.run(() -> RatingScale.ratingShown(scale, "yes").retire(Saved.account("ada"))));
    }

    @Test
    void a_form_with_errors_comes_back_with_each_beside_its_field_and_nothing_lost() {
        String scale = scale();
        Map<String, Map<String, String>> wrong = new LinkedHashMap<>();
        wrong.put("key-1", Map.of("key-1", "Yes!"));
        wrong.put("key-2", Map.of("key-2", "yes"));
        wrong.put("label-1", Map.of("label-1", ""));
        wrong.put("definition-1", Map.of("definition-1", " "));
        wrong.put("definition-2", Map.of("definition-2", "x".repeat(1001)));
        wrong.put("label-2", Map.of("label-2", "x\u0000y"));
        wrong.put("value-1", Map.of("value-1", "6"));
        wrong.put("value-2", Map.of("value-2", "two"));
        wrong.put("asks-1", Map.of("asks-1", "maybe"));
        wrong.put("needs-1", Map.of("needs-1", "LUCK"));
        wrong.put("suggested-1", Map.of("suggested-1", "True"));
        wrong.put("mark-1", Map.of("mark-1", "heart"));
        wrong.put("best", Map.of("best", "1"));
        wrong.put("worst", Map.of("worst", "0"));
        wrong.forEach((field, typed) -> {
            Map<String, String> form = opened(scale);
            form.putAll(typed);
            Response response = post(scale, "ines", form);
            assertEquals(422, response.statusCode(), field);
            Html page = Html.of(response);
            assertFalse(page.error(field).isEmpty(), field);
            assertTrue(page.has(".errors a[href=#" + field + "]"), field);
            assertEquals(typed.getOrDefault("key-2", "no"), page.value("key-2"), field);
        });
        Map<String, String> empty = opened(scale);
        empty.replaceAll((name, value) -> name.matches("(key|label|definition)-.*") ? "" : value);
        assertTrue(Html.of(post(scale, "ines", empty)).text().contains("A scale has 1 to 30 ratings."));
        assertEquals(1, newest(scale).version());
    }

    @Test
    void the_verb_refuses_what_is_no_scale_however_it_is_reached() {
        String scale = scale();
        for (List<Rating.Draft> drafts :
                List.of(List.<Rating.Draft>of(), List.of(draft("a b", 1)), List.of(draft("no", 9)))) {
            Refusal refused = assertThrows(
                    Refusal.class,
                    () -> Saved.run(() -> RatingScale.publish(scale, 5, 1, drafts, Saved.account("ines"))));
            assertEquals(422, refused.status());
        }
        for (int[] range : new int[][] {{5, 0}, {1, 1}, {1, 5}}) {
            assertThrows(
                    Refusal.class,
                    () -> Saved.run(() -> RatingScale.publish(
                            scale, range[0], range[1], List.of(draft("yes", null)), Saved.account("ines"))));
        }
    }

    @Test
    void a_form_of_an_older_version_answers_409_with_both() {
        String scale = scale();
        Map<String, String> form = opened(scale);
        Map<String, String> faster = opened(scale);
        faster.put("label-1", "Somebody was faster");
        post(scale, "ines", faster).then().statusCode(303);
        form.put("label-1", "What I typed");
        Response stale = post(scale, "ines", form);
        assertEquals(409, stale.statusCode());
        Html page = Html.of(stale);
        assertEquals("What I typed", page.value("label-1"));
        assertTrue(page.page().getElementById(scale + "-2-yes").text().contains("Somebody was faster"));
        assertEquals("2", page.value("version"));
        assertEquals(2, newest(scale).version());
        form.put("version", "2");
        post(scale, "ines", form).then().statusCode(303);
        assertEquals(3, newest(scale).version());
    }

    @Test
    void a_second_post_of_the_same_form_makes_one_version() {
        String scale = scale();
        Map<String, String> form = opened(scale);
        String submission = "?submission=" + UUID.randomUUID();
        for (int click = 0; click < 2; click++) {
            assertEquals(
                    303,
                    As.ines()
                            .formParams(form)
                            .post("/scales/" + scale + "/versions" + submission)
                            .statusCode());
        }
        assertEquals(2, newest(scale).version());
    }

    @Test
    void a_retired_rating_stays_readable_and_is_offered_no_more() {
        String scale = scale();
        retire(scale, "yes", "ines").then().statusCode(303);
        Rating retired = newest(scale).rating("yes").orElseThrow();
        assertTrue(retired.isRetired());
        assertEquals(
                List.of("no"),
                newest(scale).offered(Checks.SO).stream().map(Rating::key).toList());
        Event event = newestEvent();
        assertEquals(Act.RETIRE_RATING, event.act());
        assertEquals("yes", event.says("rating"));
        assertTrue(Html.of(As.ada().get("/scales"))
                .page()
                .getElementById(scale + "-1-yes")
                .text()
                .contains("retired on"));
        assertEquals(409, retire(scale, "yes", "ines").statusCode());
        assertEquals(404, retire(scale, "maybe", "ines").statusCode());
        assertEquals(404, retire("no-such-scale", "yes", "ines").statusCode());
        assertFalse(opened(scale).containsValue("yes"));
    }

    @Test
    void a_retired_rating_is_refused_by_the_verb() {
        String scale = scale();
        retire(scale, "yes", "ines");
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Refusal refused = assertThrows(
                Refusal.class,
                () -> Saved.run(() -> Verdict.give(
                        Claim.toChange(claim),
                        new Finding(
                                RatingScale.ratingShown(scale, "yes"),
                                "The register says so in table 2.",
                                java.time.LocalDate.of(2024, 3, 2)),
                        Saved.account("ada"))));
        assertEquals(422, refused.status());
        assertTrue(refused.getMessage().contains("This rating is no longer given."));
    }

    @Test
    void every_mark_that_is_offered_can_be_drawn() throws IOException {
        String marks = Files.readString(Path.of("src/main/resources/META-INF/resources/marks.svg"));
        for (String mark : ScaleProblem.MARKS) assertTrue(marks.contains("<g id=\"" + mark + "\">"), mark);
    }

    /** A scale of two ratings and its key. */
    private static String scale() {
        String key = "own" + SCALES.incrementAndGet() + "-" + System.nanoTime();
        Saved.run(() -> RatingScale.publish(key, 5, 1, drafts(), Saved.account("ines")));
        return key;
    }

    private static List<Rating.Draft> drafts() {
        return List.of(draft("yes", 5), draft("no", 1));
    }

    private static Rating.Draft draft(String key, Integer value) {
        String label = key.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + key.substring(1);
        return new Rating.Draft(
                key,
                label,
                label + ", it is",
                value,
                "accurate",
                "ink",
                "so",
                Needs.ANY,
                false,
                "ask",
                Map.of("en", label, "de", "Stimmt"));
    }

    /** The form as a browser finds it. */
    private static Map<String, String> opened(String scale) {
        Html page = Html.of(As.ines().get("/scales/" + scale + "/versions/new"));
        Map<String, String> form = new HashMap<>();
        List<String> names = new ArrayList<>();
        page.page().select("form[action*=versions] [name]").forEach(field -> names.add(field.attr("name")));
        names.forEach(name -> form.put(name, page.value(name)));
        return form;
    }

    private static Response post(String scale, String login, Map<String, String> form) {
        return As.login(login).formParams(form).post("/scales/" + scale + "/versions");
    }

    private static Response retire(String scale, String rating, String login) {
        return As.login(login).post("/scales/" + scale + "/ratings/" + rating + "/retirement");
    }

    private static RatingScale newest(String scale) {
        return Saved.in(() -> RatingScale.newest(scale)).orElseThrow();
    }

    private static RatingScale version(String scale, int version) {
        return Saved.in(RatingScale::all).stream()
                .filter(known -> known.key().equals(scale) && known.version() == version)
                .findFirst()
                .orElseThrow();
    }

    private static String label(String scale, String language) {
        return Saved.in(() -> RatingScale.ratingShown(scale, "yes").label(language));
    }

    private static Event newestEvent() {
        return Saved.in(() -> Event.shown(Event.count()));
    }
}
