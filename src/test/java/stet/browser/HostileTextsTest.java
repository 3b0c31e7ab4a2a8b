package stet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever follows every link of a desk full of hostile texts meets nothing that runs, loads or sticks out. Of pages of
 * one kind, such as those of claims, as many are opened as have another text each.
 */
@QuarkusTest
class HostileTextsTest extends Journey {
    private static final int OF_A_KIND = 10;
    private static final Duration LONGEST = Duration.ofMinutes(4);

    /** What is no page, or ends the session of whoever walks. */
    private static final String NOT_WALKED =
            "/(claims\\.csv|claims\\.zip|evidence\\.csv|history\\.csv|history\\.jsonl|q/).*|/articles/.*/(original|fixes\\.docx|certificate\\.json)";

    private static final String WIDEST = "[...document.querySelectorAll('main *')]"
            + ".filter(one => one.getBoundingClientRect().right > 390.5).map(one => one.outerHTML.slice(0, 200)).pop()";

    private static List<String> beginnings;

    private final List<String> found = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"ada", "mara", "ines"})
    void nothing_runs_loads_or_sticks_out(String login) {
        if (beginnings == null) beginnings = HostileDesk.addresses();
        Visitor visitor = visitor().is(login);
        watch(visitor.page());
        visitor.widthOf(390);
        Deque<String> ahead = new ArrayDeque<>(List.of(
                "/", "/claims", "/articles", "/sources", "/history", "/accounts", "/scales", "/account", "/packs"));
        ahead.addAll(beginnings);
        Set<String> walked = walk(visitor, ahead);
        found.addAll(visitor.complaints());
        assertEquals(List.of(), found);
        assertTrue(walked.size() > 60, walked.toString());
    }

    private Set<String> walk(Visitor visitor, Deque<String> ahead) {
        Instant deadline = Instant.now().plus(LONGEST);
        Set<String> walked = new HashSet<>();
        Map<String, Integer> kinds = new TreeMap<>();
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            String kind = path.replaceAll("\\?.*", "?")
                    .replaceAll("(?<=/)(\\d+|hostile-[^/?]+|h[0-9a-f-]{12,})(?=/|\\?|$)", "*");
            if (path.matches(NOT_WALKED) || !walked.add(path) || kinds.merge(kind, 1, Integer::sum) > OF_A_KIND)
                continue;
            assertTrue(Instant.now().isBefore(deadline), "too many pages: " + kinds);
            look(visitor, path);
            links(visitor.page()).forEach(ahead::add);
        }
        return walked;
    }

    private void look(Visitor visitor, String path) {
        Response answer = visitor.open(path);
        Page page = visitor.page();
        if (answer.status() >= 500) found.add(path + " answers " + answer.status());
        if (page.evaluate("window.__ran") != null) found.add(path + " ran a script");
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > 390) found.add(path + " is " + width + " wide: " + page.evaluate(WIDEST));
        Object made = page.evaluate("document.querySelectorAll('iframe, base, script:not([src]), [onerror], [onload],"
                + " [onclick], a[href^=\"javascript:\" i], a[href^=\"data:\" i], img[src^=\"http:\"]').length");
        if (((Number) made).intValue() > 0) found.add(path + " holds what a text made");
    }

    private void watch(Page page) {
        String own = "http://127.0.0.1:" + RestAssured.port + "/";
        page.onDialog(dialog -> {
            found.add("a dialog on " + page.url());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(own) && !request.url().startsWith("data:")) {
                found.add(page.url() + " asked for " + request.url());
            }
        });
    }

    /** Those of this desk; whoever follows one to elsewhere has left it. */
    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate("[...document.links].filter(link => link.origin === location.origin)"
                + ".map(link => link.pathname + link.search)");
    }
}
