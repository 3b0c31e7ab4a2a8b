package stet.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Naughty;
import stet.support.Saved;
import stet.text.Plain;

/** Every field of every form, filled with what breaks programs, the others as they should be. */
@QuarkusTest
class EveryFieldTest {
    private static final Naughty NAUGHTY = Naughty.seeded("forms");
    private static final int A_FIELD = 3;

    /** Rows of a scale that has two ratings are none without a key, and an author is that of a new source alone. */
    private static final String NOT_KEPT = ".*, \\w+-[3-9]\\d*|CORRECT_EVIDENCE .*, author";

    /** Passwords were tried here more often than anybody may. */
    @BeforeEach
    @AfterEach
    void forget() {
        Saved.run(() ->
                Event.getEntityManager().createQuery("delete from Attempts").executeUpdate());
    }

    static Stream<FormCase> forms() {
        return EveryFormTest.forms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void is_refused_in_words_or_kept_as_it_is(FormCase form) {
        FormCase.Opened opened = form.open();
        for (String field : new LinkedHashSet<>(opened.right().keySet())) {
            for (String naughty : List.of("0001-01-01", "2024-01-01", "-0001-01-01", "0000-01-01")) {
                String text = Naughty.sent(naughty);
                long before = events();
                Map<String, List<String>> fields = opened.right();
                fields.put(field, List.of(text));
                Response answer = opened.send(fields);
                String what = form + ", " + field + ": " + shown(text);
                if (answer.statusCode() < 400) {
                    assertTrue(List.of(200, 201, 303).contains(answer.statusCode()), what);
                    if (!Forms.isSecret(field)
                            && !(form + ", " + field).matches(NOT_KEPT)
                            && opened.drawn.isText(field)) isKept(text, before, shown(form, answer), what);
                    opened = form.open();
                } else {
                    refused(answer, what);
                    assertEquals(before, events(), what);
                    if (List.of(409, 410, 401).contains(answer.statusCode())) opened = form.open();
                }
            }
        }
    }

    private static void refused(Response answer, String what) {
        assertTrue(answer.statusCode() < 500, () -> what + ": " + answer.asString());
        Html page = Html.of(answer);
        assertFalse(page.heading().isBlank(), what);
        Naughty.isHarmless(page.page());
    }

    /** In the history, and where that line is shown, a text and nothing else. */
    private static void isKept(String text, long before, Html page, String what) {
        List<Long> made = Saved.in(
                () -> Event.after(before, 100).stream().map(Event::number).toList());
        Naughty.isHarmless(page.page());
        if (made.isEmpty()) return;
        Set<String> said = new LinkedHashSet<>(List.of(page.page().wholeText()));
        said.addAll(Saved.in(() -> Event.getEntityManager()
                .createQuery("select author from Source", String.class)
                .getResultList()));
        page.page().select("[value]").forEach(field -> said.add(field.attr("value")));
        for (long number : made) {
            strings(Saved.in(() -> Event.shown(number).content()), said);
            Response line = As.mara().get("/history/" + number);
            assertEquals(200, line.statusCode(), what);
            Naughty.isHarmless(Html.of(line).page());
        }
        boolean found = shapes(Plain.normalised(text))
                .anyMatch(shape -> said.stream().map(Plain::normalised).anyMatch(one -> one.contains(shape)));
        boolean inPieces = Fields.lines(text).stream()
                .map(Plain::normalised)
                .allMatch(line -> said.stream().map(Plain::normalised).anyMatch(one -> one.contains(line)));
        assertTrue(found || inPieces, () -> what + " is not among " + said);
    }

    /** A number is kept without the zeros in front of it, and a date that no line holds is shown in words. */
    private static Stream<String> shapes(String text) {
        return Stream.of(
                text.replaceFirst("^0+(?=\\d+$)", ""),
                Dates.read("", text, FormErrors.none()).map(Moments::words).orElse(text));
    }

    /** The page that shows what was done. */
    private static Html shown(FormCase form, Response answer) {
        if (answer.statusCode() != 303) return Html.of(answer);
        String path = answer.header("Location").replaceFirst("https?://[^/]*", "");
        Response page = As.ines().get(path);
        return Html.of(page.statusCode() == 403 ? As.mara().get(path) : page);
    }

    private static void strings(String json, Set<String> into) {
        try {
            strings(new ObjectMapper().readTree(json), into);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(json, broken);
        }
    }

    private static void strings(JsonNode node, Set<String> into) {
        if (node.isTextual()) into.add(node.textValue());
        List<JsonNode> inside = new ArrayList<>();
        node.forEach(inside::add);
        inside.forEach(one -> strings(one, into));
    }

    private static long events() {
        return Saved.in(() -> Event.count());
    }

    /** In characters that a report can hold. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().limit(200).forEach(c -> shown.append(c > 31 && c < 127 ? "" + (char) c : "\\u%04x".formatted(c)));
        return shown.toString();
    }
}
