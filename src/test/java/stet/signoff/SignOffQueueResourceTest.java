package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import stet.evidence.Stance;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class SignOffQueueResourceTest {
    @Test
    void signing_and_skipping_lead_to_the_next_and_at_last_to_the_desk() {
        String slug = Saved.article();
        long first = proposed(slug);
        long second = proposed(slug);
        long third = proposed(slug);
        assertEquals(path(first, slug), next(As.mara(), slug, ""));
        Html page = Html.of(As.mara().get(path(first, slug)));
        assertTrue(page.text().contains("1 of 3 that await sign-off"), page.text());
        Response signed = sign(first, slug, Saved.seal(first));
        assertEquals(303, signed.statusCode());
        assertTrue(Saved.facts(first).isSignedOff());
        String location = signed.header("Location").replaceFirst("https?://[^/]+", "");
        assertEquals("/claims/sign-off/next?article=" + slug + "&after=" + first, location);
        assertEquals(path(second, slug), next(As.mara(), slug, "" + first));
        String skip = Html.of(As.mara().get(path(second, slug)))
                .page()
                .select("a.skip-on")
                .attr("href");
        assertEquals("/claims/sign-off/next?article=" + slug + "&after=" + second, skip);
        assertTrue(Html.of(As.mara().get(path(third, slug))).text().contains("2 of 2 that await sign-off"));
        assertEquals("/?done=queue", next(As.mara(), slug, "" + third));
        Html desk = Html.of(As.mara().get("/?done=queue"));
        assertEquals(
                "Nothing further on awaits your sign-off. What you skipped still does.",
                desk.page().select("[role=status]").text());
        assertFalse(Html.of(As.mara().get("/?done=nonsense")).has("main [role=status]"));
    }

    @Test
    void what_the_editor_may_not_sign_is_passed_over() {
        String slug = Saved.article();
        long returned = proposed(slug);
        Saved.sendBack(returned, "mara");
        long ownVerdict = claim(slug);
        Saved.evidence(ownVerdict, Stance.SUPPORTS, "ada");
        Saved.verdict(ownVerdict, "accurate", "tomas");
        long ownEvidence = claim(slug);
        Saved.evidence(ownEvidence, Stance.SUPPORTS, "tomas");
        Saved.verdict(ownEvidence, "accurate", "ada");
        long free = proposed(slug);
        assertEquals(path(free, slug), next(As.tomas(), slug, ""));
        assertEquals(path(ownVerdict, slug), next(As.mara(), slug, ""));
        assertEquals("/?done=queue", next(As.tomas(), slug, "" + free));
        Saved.authors(free, "mara");
        assertEquals("/?done=queue", next(As.mara(), slug, ""));
    }

    @Test
    void sending_back_leads_to_the_next_as_well() {
        String slug = Saved.article();
        long first = proposed(slug);
        Html form = Html.of(As.mara().get("/claims/" + first + "/returns/new?queue=yes&article=" + slug));
        assertEquals("yes", form.value("queue"));
        assertEquals(slug, form.value("article"));
        Response sent = As.mara()
                .formParam("reason", "Which table?")
                .formParam("version", form.value("version"))
                .formParam("queue", "yes")
                .formParam("article", slug)
                .post("/claims/" + first + "/returns");
        assertEquals(303, sent.statusCode());
        assertTrue(sent.header("Location").endsWith("/claims/sign-off/next?article=" + slug + "&after=" + first));
        assertTrue(Saved.facts(first).openReturn().isPresent());
    }

    @Test
    void another_seal_keeps_the_editor_in_the_queue() {
        String slug = Saved.article();
        long first = proposed(slug);
        Response answer = sign(first, slug, "0");
        assertEquals(409, answer.statusCode());
        Html page = Html.of(answer);
        assertEquals("yes", page.value("queue"));
        assertEquals(slug, page.value("article"));
        assertFalse(Html.of(As.mara().get("/claims/" + first + "/sign-off")).has("[name=queue], a.skip-on, dialog"));
    }

    @Test
    void nobody_has_one_who_signs_nothing_and_nonsense_is_refused() {
        String address = "/claims/sign-off/next";
        assertTrue(As.nobody().get(address).header("Location").contains("/login"));
        assertEquals("/?done=queue", next(As.bela(), Saved.slug(Saved.proposed()), ""));
        assertEquals(403, As.ines().get(address).statusCode());
        assertEquals(404, As.mara().get(address + "?article=no-such-article").statusCode());
        assertEquals(422, As.mara().get(address + "?after=-1").statusCode());
        assertFalse(Html.of(As.ines().get("/claims/" + Saved.proposed() + "/sign-off?queue=yes"))
                .has("a.skip-on"));
    }

    private static long claim(String slug) {
        return Saved.claimOn(slug, "140 flats in 2021");
    }

    private static long proposed(String slug) {
        long claim = claim(slug);
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "ada");
        return claim;
    }

    private static String path(long claim, String slug) {
        return "/claims/" + claim + "/sign-off?article=" + slug + "&queue=yes";
    }

    private static String next(RequestSpecification who, String slug, String after) {
        Response answer = who.get("/claims/sign-off/next?article=" + slug + "&after=" + after);
        assertEquals(303, answer.statusCode());
        return answer.header("Location").replaceFirst("https?://[^/]+", "");
    }

    private static Response sign(long claim, String slug, String seal) {
        return As.mara()
                .formParam("seal", seal)
                .formParam("queue", "yes")
                .formParam("article", slug)
                .post("/claims/" + claim + "/sign-off");
    }
}
