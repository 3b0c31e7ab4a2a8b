package stet.talk;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Claim;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Ready;
import stet.support.Saved;

@QuarkusTest
class RemarkResourceTest {
    private static final String WORDS = "Is table 2 **the** one, @bela? See [it](https://register.example/).";

    @Test
    void a_remark_that_shows_nothing_is_none() {
        long claim = Saved.claim();
        for (String text : List.of("![x](https://pictures.example/y)", "[a]: https://pictures.example", "&#x200b;")) {
            assertEquals(
                    422,
                    As.ada()
                            .formParam("text", text)
                            .post("/claims/" + claim + "/remarks")
                            .statusCode(),
                    text);
        }
        assertTrue(Saved.in(() -> Remark.of(Claim.shown(claim))).isEmpty());
    }

    @Test
    void what_somebody_resolved_is_not_reworded() {
        long claim = Saved.remarked();
        Saved.run(() -> Remark.of(Claim.toChange(claim), 1).resolve(Saved.account("bela")));
        assertEquals(
                409,
                As.ada()
                        .formParam("text", "Other words")
                        .post("/claims/" + claim + "/remarks/1/edit")
                        .statusCode());
        assertEquals("Which table?", Saved.remarkOf(claim, 1).text());
    }

    @Test
    void whoever_may_not_is_refused_in_words() {
        long claim = Saved.remarked();
        refused(write(claim, "ines", "I see."), 403, "takes another role: checker, editor");
        refused(post(claim, "ines", "resolution"), 403, "takes another role");
        refused(post(claim, "ines", "resolution/withdrawal"), 403, "takes another role");
        refused(post(claim, "ines", "striking"), 403, "takes another role");
        refused(post(claim, "bela", "striking"), 403, "Ada Okafor wrote this remark. They or an editor");
        refused(edit(claim, "bela", "No."), 403, "Ada Okafor wrote this remark. Nobody else");
        refused(edit(claim, "mara", "No."), 403, "Ada Okafor wrote this remark. Nobody else");
        refused(As.mara().get(path(claim) + "edit"), 403, "Nobody else");
        refused(As.ada().get("/claims/" + claim + "/remarks/2/edit"), 404, "This claim has no remark 2.");
        refused(write(999_999_999, "ada", "No."), 404, "");
        Remark remark = Saved.remarkOf(claim, 1);
        assertFalse(remark.isStruck() || remark.isResolved() || remark.editedAt() != null);
    }

    @Test
    void a_remark_is_written_named_and_shown() {
        long claim = Saved.claim();
        write(claim, "ada", WORDS)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims/" + claim + "?done=remarked#remark-1"));
        Remark remark = Saved.remarkOf(claim, 1);
        assertEquals(WORDS, remark.text());
        assertEquals("ada", remark.writtenBy().login());
        assertEquals(List.of("bela"), remark.named());
        assertEquals(Act.REMARK, Saved.last(claim).act());
        assertEquals("1", Saved.last(claim).subject());
        Html page = Html.of(As.mara().get("/claims/" + claim + "?done=remarked"));
        assertTrue(page.text().contains("Remark written."));
        assertEquals(
                List.of("the", "@bela"), page.page().select("#remark-1 strong").eachText());
        assertEquals(
                "nofollow noopener noreferrer",
                page.page().selectFirst("#remark-1 a[href^=https]").attr("rel"));
        assertTrue(page.text().contains("Ada Okafor wrote remark 1"));
    }

    @Test
    void nothing_that_would_run_or_load_comes_out_of_it() {
        long claim = Saved.claim();
        write(claim, "ada", "<script>alert(1)</script> ![x](https://a.example/x.png) [y](javascript:alert(1)) @no.body")
                .then()
                .statusCode(303);
        Html page = Html.of(As.ada().get("/claims/" + claim));
        assertFalse(page.has("#remark-1 :is(script, img, a[href^=javascript], strong)"));
        assertTrue(page.page().selectFirst("#remark-1").text().contains("<script>alert(1)</script>"));
        assertEquals(List.of(), Saved.remarkOf(claim, 1).named());
    }

    @Test
    void without_words_or_with_too_many_it_comes_back() {
        long claim = Saved.claim();
        for (String bad : List.of("", "\u200b", "x".repeat(2001), "a\0b")) {
            Response answer = write(claim, "ada", bad);
            assertEquals(422, answer.statusCode());
            assertFalse(Html.of(answer).error("text").isEmpty());
        }
        assertEquals(List.of(), Saved.in(() -> Remark.of(Claim.shown(claim))));
    }

    @Test
    void its_author_edits_it_for_ten_minutes() {
        long claim = Saved.claim();
        Saved.remark(claim, "Ask @bela.", "ada");
        assertTrue(Html.of(As.ada().get("/claims/" + claim)).has("#remark-1 a[href$=/edit]"));
        assertFalse(Html.of(As.bela().get("/claims/" + claim)).has("#remark-1 a[href$=/edit]"));
        assertEquals("Ask @bela.", Html.of(As.ada().get(path(claim) + "edit")).value("text"));
        assertEquals(422, edit(claim, "ada", "").statusCode());
        edit(claim, "ada", "Ask @mara.").then().statusCode(303).header("Location", endsWith("remark_edited#remark-1"));
        Remark remark = Saved.remarkOf(claim, 1);
        assertEquals("Ask @mara.", remark.text());
        assertEquals(List.of("mara"), remark.named());
        assertEquals(Act.EDIT_REMARK, Saved.last(claim).act());
        Saved.age(claim, 1, Duration.ofMinutes(11));
        refused(edit(claim, "ada", "Ask @tomas."), 409, "more than ten minutes old");
        refused(As.ada().get(path(claim) + "edit"), 409, "more than ten minutes old");
        assertFalse(Html.of(As.ada().get("/claims/" + claim)).has("#remark-1 a[href$=/edit]"));
        assertEquals("Ask @mara.", Saved.remarkOf(claim, 1).text());
    }

    @Test
    void struck_it_stays_readable_and_that_is_all() {
        for (String login : List.of("ada", "mara")) {
            long claim = Saved.remarked();
            post(claim, login, "striking").then().statusCode(303).header("Location", endsWith("#remark-1"));
            assertEquals(login, Saved.remarkOf(claim, 1).struckBy().login());
            assertEquals(Act.STRIKE_REMARK, Saved.last(claim).act());
            Html page = Html.of(As.ada().get("/claims/" + claim));
            assertTrue(page.page().selectFirst("#remark-1 .struck").text().contains("Which table?"));
            assertFalse(page.has("#remark-1 form, #remark-1 a[href$=/edit]"));
            for (String act : List.of("striking", "resolution", "resolution/withdrawal")) {
                refused(post(claim, "mara", act), 409, "struck this remark.");
            }
            refused(edit(claim, "ada", "No."), 409, "struck this remark.");
        }
    }

    @Test
    void it_is_resolved_and_opened_again_by_anybody_who_may_remark() {
        long claim = Saved.remarked();
        refused(post(claim, "bela", "resolution/withdrawal"), 409, "This remark is open.");
        post(claim, "bela", "resolution").then().statusCode(303);
        assertEquals("bela", Saved.remarkOf(claim, 1).resolvedBy().login());
        assertEquals(Act.RESOLVE_REMARK, Saved.last(claim).act());
        assertTrue(Html.of(As.ada().get("/claims/" + claim)).text().contains("resolved by Béla Novák"));
        refused(post(claim, "ada", "resolution"), 409, "Béla Novák resolved this remark.");
        post(claim, "mara", "resolution/withdrawal").then().statusCode(303);
        assertNull(Saved.remarkOf(claim, 1).resolvedAt());
        assertEquals(Act.REOPEN_REMARK, Saved.last(claim).act());
        assertEquals("mara", Saved.last(claim).actor());
    }

    @Test
    void it_lapses_nothing_and_leaves_the_house_in_nothing() {
        long claim = Ready.claim();
        String slug = Saved.slug(claim);
        String seal = Saved.seal(claim);
        write(claim, "mara", "Xylophone, @tomas.").then().statusCode(303);
        edit(claim, "mara", "Xylophones, @tomas.").then().statusCode(303);
        assertEquals(seal, Saved.seal(claim));
        assertTrue(Saved.facts(claim).isSignedOff());
        Ready.sign(slug, "tomas");
        write(claim, "mara", "Xylophone again.").then().statusCode(303);
        assertTrue(Ready.signOff(slug).stands());
        for (String path : List.of(
                "/articles/" + slug + "/sign-offs/1/certificate.json",
                "/claims.csv?article=" + slug,
                "/evidence.csv?article=" + slug,
                "/history.jsonl")) {
            assertFalse(As.mara().get(path).asString().contains("Xylophone"), path);
        }
        for (Event line : Saved.in(() -> Event.ofClaim(claim)))
            assertFalse(line.content().contains("Xylophone"));
    }

    @Test
    void whom_it_names_finds_it_until_it_or_the_claim_is_settled() {
        long claim = Saved.proposed();
        Saved.remark(claim, "@bela, which table?", "ada");
        Saved.remark(claim, "And @bela: which year?", "ada");
        assertEquals(List.of(2, 1), naming("bela", claim));
        Html desk = Html.of(As.bela().get("/"));
        assertEquals(
                "/claims/" + claim + "#remark-2",
                desk.page().selectFirst("section[aria-labelledby=h-named] a").attr("href"));
        assertEquals(List.of(), naming("ada", claim));
        post(claim, "bela", "resolution").then().statusCode(303);
        assertEquals(List.of(2), naming("bela", claim));
        Saved.signOff(claim, "mara");
        assertEquals(List.of(), naming("bela", claim), "nothing that was said before is needed any more");
        Saved.remark(claim, "@bela, is it still so?", "ada");
        assertEquals(List.of(3), naming("bela", claim));
        Saved.withdrawSignOff(claim, "mara");
        assertEquals(List.of(3, 2), naming("bela", claim));
        As.ada().post("/claims/" + claim + "/remarks/3/striking").then().statusCode(303);
        assertEquals(List.of(2), naming("bela", claim));
        long aside = Saved.claim();
        Saved.remark(aside, "@bela?", "ada");
        Saved.proposeAside(aside, "ada");
        assertEquals(List.of(1), naming("bela", aside));
        Saved.agreeAside(aside, "mara");
        assertEquals(List.of(), naming("bela", aside));
    }

    private static List<Integer> naming(String login, long claim) {
        return Saved.in(() -> Remark.naming(Saved.account(login), 100).stream()
                .filter(remark -> remark.claim().number() == claim)
                .map(Remark::number)
                .toList());
    }

    private static Response write(long claim, String login, String text) {
        return As.login(login).formParam("text", text).post("/claims/" + claim + "/remarks");
    }

    private static Response edit(long claim, String login, String text) {
        return As.login(login).formParam("text", text).post(path(claim) + "edit");
    }

    private static Response post(long claim, String login, String act) {
        return As.login(login).post(path(claim) + act);
    }

    private static String path(long claim) {
        return "/claims/" + claim + "/remarks/1/";
    }

    private static void refused(Response response, int status, String words) {
        assertEquals(status, response.statusCode());
        assertTrue(Html.of(response).text().contains(words), Html.of(response).text());
    }
}
