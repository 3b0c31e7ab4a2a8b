package stet.verdict;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.article.Imprint;
import stet.article.PassageText;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.history.Event;
import stet.history.History;
import stet.signoff.Stage;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.support.Together;

@QuarkusTest
class VerdictResourceTest {
    private static final String REASONS = "The register says so in table 2.";

    @Test
    void a_verdict_is_stored_written_down_and_shown() {
        long claim = sourced();
        Response given = As.bela()
                .formParams(Map.of(
                        "rating", "accurate", "reasons", REASONS, "asOf", "2024-02-29", "version", version(claim)))
                .post("/claims/" + claim + "/verdicts");
        given.then().statusCode(303).header("Location", containsString("/claims/" + claim + "?done=verdict#verdict-1"));
        Verdict stored = Saved.facts(claim).verdict().orElseThrow();
        assertEquals("accurate", stored.rating().key());
        assertEquals(REASONS, stored.reasons());
        assertEquals(LocalDate.of(2024, 2, 29), stored.asOf());
        assertEquals("bela", stored.givenBy().login());
        Event event = newest(claim);
        assertEquals(Act.GIVE_VERDICT, event.act());
        assertEquals("bela", event.actor());
        assertEquals("accurate", event.says("rating"));
        assertEquals(REASONS, event.says("reasons"));
        assertEquals("2024-02-29", event.says("as_of"));
        assertTrue(Html.of(As.ada().get("/claims/" + claim)).text().contains(REASONS));
    }

    @Test
    void a_verdict_on_an_untaken_claim_takes_it_and_leaves_a_taken_one_in_its_hands() {
        long untaken = sourced();
        give(untaken, "bela", "accurate", REASONS).then().statusCode(303);
        assertEquals(
                "bela",
                Saved.facts(untaken).assignment().orElseThrow().assignee().login());
        long taken = sourced();
        Saved.take(taken, "ada");
        give(taken, "bela", "accurate", REASONS).then().statusCode(303);
        assertEquals(
                "ada", Saved.facts(taken).assignment().orElseThrow().assignee().login());
    }

    @Test
    void the_form_offers_what_answers_the_question_and_the_date_of_the_article() {
        Html so = Html.of(As.ada().get("/claims/" + sourced() + "/verdicts/new"));
        assertTrue(so.has("input[value=half_right]") && so.has("input[value=not_enough_evidence]"));
        assertFalse(so.has("input[value=correctly_quoted]"));
        assertEquals("2024-03-01", so.value("asOf"));
        long quoted = Saved.claim("The mayor said so.", Checks.SAID);
        Html said = Html.of(As.ada().get("/claims/" + quoted + "/verdicts/new"));
        assertTrue(said.has("input[value=misattributed]") && said.has("input[value=not_enough_evidence]"));
        assertFalse(said.has("input[value=accurate]"));
        assertTrue(said.text().contains("Whether they are so is not"));
    }

    @Test
    void without_a_date_the_facts_are_of_the_articles_day_or_of_today() {
        long dated = sourced();
        send(dated, "ada", "accurate", REASONS, "").then().statusCode(303);
        assertEquals(
                LocalDate.of(2024, 3, 1),
                Saved.facts(dated).verdict().orElseThrow().asOf());
        for (LocalDate none : new LocalDate[] {null, History.today().plusDays(9)}) {
            long claim = of(none);
            assertEquals(
                    History.today().toString(),
                    Html.of(As.ada().get("/claims/" + claim + "/verdicts/new")).value("asOf"));
            send(claim, "ada", "not_enough_evidence", REASONS, " ").then().statusCode(303);
            assertEquals(
                    History.today(), Saved.facts(claim).verdict().orElseThrow().asOf());
        }
    }

    @Test
    void reasons_are_as_long_as_a_reader_finds_them() {
        long claim = sourced();
        for (String shown : List.of(
                "[aaaaaaaaaaaaaaaaaaaaa]: http://x.example/",
                "[aaaaaaaaaaaaaaaaaaaaa]: http://x.example/\n\nIt is so.",
                "\u200B".repeat(30),
                "**\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD**",
                "[so](http://x.example/a-long-address-that-nobody-reads)")) {
            Response answer = As.bela()
                    .formParams(Map.of("rating", "mostly_accurate", "reasons", shown, "version", version(claim)))
                    .post("/claims/" + claim + "/verdicts");
            assertEquals(422, answer.statusCode(), shown);
            assertTrue(Html.of(answer).error("reasons").contains("at least 20 characters"), shown);
        }
        assertNothing(claim);
    }

    /** A claim of an article that has no date, or is still to appear. */
    private static long of(LocalDate published) {
        String slug = "undated-" + System.nanoTime();
        Imprint imprint = new Imprint("Undated " + slug, "", "", published, "en", "", "", "");
        return Saved.in(() -> Claim.create(
                        Article.load(
                                slug,
                                imprint,
                                List.of(new PassageText(1, PassageText.Kind.PARAGRAPH, Saved.SENTENCE)),
                                Article.FromPack.NONE,
                                Saved.account("ada")),
                        Saved.words("The town built 140 flats in 2021.", Checks.SO),
                        Claim.Pointers.NONE,
                        Saved.account("ada"))
                .number());
    }

    @Test
    void each_error_stands_beside_its_field_and_nothing_is_lost() {
        long claim = Saved.claim();
        Response answer = send(claim, "ada", "inaccurate", "Too short <b>", "2024-02-30");
        assertEquals(422, answer.statusCode());
        Html page = Html.of(answer);
        assertFalse(page.error("asOf").isEmpty());
        assertEquals("Too short <b>", page.value("reasons"));
        assertEquals("2024-02-30", page.value("asOf"));
        assertEquals("inaccurate", page.value("rating"));
        Html rules = Html.of(send(claim, "ada", "inaccurate", "Too short", ""));
        assertTrue(rules.error("rating").contains("Attach evidence"), rules.error("rating"));
        assertTrue(rules.error("reasons").contains("at least 20"));
        assertTrue(rules.has("[role=alert] a[href=#rating]") && rules.has("[role=alert] a[href=#reasons]"));
        Html none = Html.of(send(claim, "ada", "", REASONS, "2999-01-01"));
        assertEquals("Choose a rating.", none.error("rating"));
        assertEquals(
                "Choose a rating.",
                Html.of(send(claim, "ada", "nonsense", REASONS, "")).error("rating"));
        assertFalse(Html.of(send(sourced(), "ada", "accurate", REASONS, "2999-01-01"))
                .error("asOf")
                .isEmpty());
        for (String date : List.of("-999999999-01-01", "+999999999-12-31", "0000-01-01", "soon")) {
            Response nonsense = send(claim, "ada", "not_enough_evidence", REASONS, date);
            assertEquals(422, nonsense.statusCode(), date);
            assertFalse(Html.of(nonsense).error("asOf").isEmpty(), date);
        }
        assertNothing(claim);
    }

    @Test
    void an_empty_post_is_no_failure() {
        long claim = sourced();
        Response answer = As.ada().post("/claims/" + claim + "/verdicts");
        assertEquals(422, answer.statusCode());
        assertEquals("Choose a rating.", Html.of(answer).error("rating"));
        assertNothing(claim);
    }

    @Test
    void reasons_of_20_000_characters_of_any_script_get_through_and_one_more_does_not() {
        for (String character : List.of("a", "\u00E9", "\u65E5", "\uD83C\uDFE0")) {
            long claim = sourced();
            String long20 = character.repeat(20_000);
            assertEquals(303, give(claim, "ada", "accurate", long20).statusCode(), character);
            assertEquals(long20, Saved.facts(claim).verdict().orElseThrow().reasons());
            assertEquals(long20, newest(claim).says("reasons"));
            Saved.signOff(claim, "mara");
            long other = sourced();
            Response refused = give(other, "ada", "accurate", long20 + character);
            assertEquals(422, refused.statusCode(), character);
            Html page = Html.of(refused);
            assertTrue(page.error("reasons").contains("20,000"), page.error("reasons"));
            assertEquals(long20 + character, page.value("reasons"));
            assertNothing(other);
        }
    }

    @Test
    void what_cannot_be_stored_is_refused_beside_its_field() {
        long claim = sourced();
        for (String bad : List.of("a%00b", "%ED%A0%80", "%C3%28")) {
            for (String field : List.of("reasons", "rating", "asOf")) {
                Response answer = As.ada()
                        .contentType(ContentType.URLENC)
                        .body(field + "=" + bad + "&version=" + version(claim))
                        .post("/claims/" + claim + "/verdicts");
                assertEquals(422, answer.statusCode(), field + bad);
                assertFalse(Html.of(answer).error(field).isEmpty(), field + bad);
            }
        }
        assertNothing(claim);
    }

    @Test
    void markdown_is_cleaned_wherever_reasons_are_shown() {
        long claim = sourced();
        String nasty = "Read **this** list:\n\n- <script>alert(1)</script>\n- [x](javascript:alert(1))"
                + "\n- <img src=x onerror=alert(1)>\n- ![pic](https://evil.example/p.png)"
                + "\n- <a href=\"https://e.example\" onclick=\"x()\">y</a> [fine](https://fine.example)"
                + "\n- <style>*{}</style><iframe src=//e.example></iframe> [d](data:text/html,x)";
        give(claim, "ada", "accurate", nasty).then().statusCode(303);
        for (String path : List.of("/claims/" + claim, "/claims/" + claim + "/sign-off")) {
            Html page = Html.of(As.mara().get(path));
            String where = path.endsWith("sign-off") ? "dl .passage:has(strong)" : ".verdict .passage";
            var reasons = page.page().selectFirst(where);
            assertEquals("this", reasons.selectFirst("strong").text());
            assertEquals(
                    List.of("https://fine.example"),
                    reasons.select("a[href]:not([href=''])").eachAttr("href"));
            assertEquals(
                    0,
                    reasons.select("script, img, iframe, style, [onclick], [onerror]")
                            .size());
            assertTrue(reasons.text().contains("<script>alert(1)</script>"), "shown as text");
        }
    }

    @Test
    void a_stale_form_keeps_what_was_typed_and_shows_the_claim_as_it_is() {
        long claim = sourced();
        String opened = version(claim);
        Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
        Response answer = post(claim, "ada", "accurate", REASONS, "2024-03-01", opened);
        assertEquals(409, answer.statusCode());
        Html page = Html.of(answer);
        assertTrue(page.text().contains("has changed since you opened this form"));
        assertTrue(page.text().contains("The town built 141 flats in 2021."));
        assertEquals(REASONS, page.value("reasons"));
        assertEquals("accurate", page.value("rating"));
        assertNothing(claim);
        post(claim, "ada", page.value("rating"), page.value("reasons"), page.value("asOf"), page.value("version"))
                .then()
                .statusCode(303);
        for (String nonsense : List.of("", "x", "-1")) {
            assertEquals(
                    409,
                    post(claim, "ada", "accurate", REASONS, "2024-03-01", nonsense)
                            .statusCode());
        }
    }

    @Test
    void evidence_and_verdicts_of_others_make_a_form_stale_too() {
        long claim = sourced();
        String opened = version(claim);
        Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        Html page = Html.of(post(claim, "ada", "accurate", REASONS, "2024-03-01", opened));
        assertTrue(page.text().contains("Contradicts"));
        String second = version(claim);
        Saved.verdict(claim, "mostly_accurate", "bela");
        assertEquals(
                409,
                post(claim, "ada", "accurate", REASONS, "2024-03-01", second).statusCode());
    }

    @Test
    void a_double_post_is_one_verdict() throws Exception {
        long claim = sourced();
        String once = "/claims/" + claim + "/verdicts?submission=" + UUID.randomUUID();
        String version = version(claim);
        for (int i = 0; i < 2; i++) {
            filled(As.ada(), "accurate", REASONS, "2024-03-01", version)
                    .post(once)
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("#verdict-1"));
        }
        assertEquals(1, Saved.facts(claim).verdicts().size());

        long other = sourced();
        String both = "/claims/" + other + "/verdicts?submission=" + UUID.randomUUID();
        String now = version(other);
        List<Integer> answers = Together.both(() -> filled(As.ada(), "accurate", REASONS, "2024-03-01", now)
                .post(both)
                .statusCode());
        assertEquals(List.of(303, 303), answers);
        assertEquals(1, Saved.facts(other).verdicts().size());
    }

    @Test
    void what_was_typed_survives_a_lost_session_and_is_not_sent_unseen() {
        long claim = sourced();
        Response lost = filled(As.nobody().cookie("stet", "gone"), "accurate", REASONS, "2024-02-01", version(claim))
                .post("/claims/" + claim + "/verdicts?submission=" + UUID.randomUUID());
        assertEquals(401, lost.statusCode());
        RequestSpecification login =
                As.nobody().formParam("stet-login", "ada").formParam("stet-password", As.password("ada"));
        Html.of(lost)
                .page()
                .select("main form input[type=hidden]")
                .forEach(field -> login.formParam(field.attr("name"), field.val()));
        Response again = login.post("/login");
        assertEquals(307, again.statusCode());
        URI draft = URI.create(again.header("Location"));
        Response shown = filled(As.ada(), "accurate", REASONS, "2024-02-01", version(claim))
                .post(draft.getPath() + "?" + draft.getQuery());
        assertEquals(200, shown.statusCode());
        Html form = Html.of(shown);
        assertTrue(form.text().contains("You are signed in again"));
        assertEquals(REASONS, form.value("reasons"));
        assertEquals("accurate", form.value("rating"));
        assertEquals("2024-02-01", form.value("asOf"));
        assertNothing(claim);

        Response bare = As.ada().formParam("reasons", "half a thought").post("/claims/" + claim + "/verdicts?draft=1");
        assertEquals("", Html.of(bare).error("rating"), "a draft is not scolded");
        assertNothing(claim);
    }

    @Test
    void an_admin_gives_no_verdict_and_nobody_does_on_their_own_article() {
        long claim = sourced();
        refused(give(claim, "ines", "accurate", REASONS), 403, "takes another role");
        Saved.authors(claim, "bela");
        refused(give(claim, "bela", "accurate", REASONS), 403, "This is your own article");
        assertNothing(claim);
    }

    @Test
    void a_claim_that_is_not_for_checking_gets_none() {
        long claim = sourced();
        Saved.proposeAside(claim, "ada");
        Saved.agreeAside(claim, "mara");
        Response answer = give(claim, "bela", "accurate", REASONS);
        refused(answer, 409, "not for checking");
        assertTrue(Html.of(answer).text().contains(REASONS), "what was typed is on the page");
        assertNothing(claim);
    }

    @Test
    void an_unknown_claim_is_not_found() {
        for (String number : List.of("999999999", "-1", "0", "99999999999999999999", "x")) {
            assertEquals(
                    404, As.ada().get("/claims/" + number + "/verdicts/new").statusCode(), number);
            assertEquals(
                    404,
                    filled(As.ada(), "accurate", REASONS, "", "1")
                            .post("/claims/" + number + "/verdicts")
                            .statusCode(),
                    number);
        }
        long claim = Saved.proposed();
        for (String number : List.of("2", "0", "-1", "99999999999", "x")) {
            assertEquals(
                    404,
                    As.ada()
                            .get("/claims/" + claim + "/verdicts/" + number + "/withdrawal")
                            .statusCode(),
                    number);
        }
    }

    @Test
    void its_author_takes_a_verdict_back_with_a_reason() {
        long claim = Saved.proposed();
        Response empty = As.ada().formParam("reason", " ").post("/claims/" + claim + "/verdicts/1/withdrawal");
        assertEquals(422, empty.statusCode());
        assertEquals("Fill this in.", Html.of(empty).error("reason"));
        As.ada()
                .formParam("reason", "The table is of 2020")
                .post("/claims/" + claim + "/verdicts/1/withdrawal")
                .then()
                .statusCode(303);
        assertTrue(Saved.facts(claim).verdict().isEmpty());
        assertEquals(
                "The table is of 2020", Saved.facts(claim).verdicts().get(0).withdrawnReason());
        assertEquals(Act.WITHDRAW_VERDICT, newest(claim).act());
        assertEquals("The table is of 2020", newest(claim).says("reason"));
        refused(withdraw(claim, 1, "ada"), 409, "not in effect");
    }

    @Test
    void nobody_else_takes_it_back_nor_anybody_once_an_editor_relied_on_it() {
        long claim = Saved.proposed();
        refused(withdraw(claim, 1, "bela"), 403, "Only Ada Okafor");
        refused(withdraw(claim, 1, "ines"), 403, "takes another role");
        Saved.verdict(claim, "mostly_accurate", "ada");
        refused(withdraw(claim, 1, "ada"), 409, "not in effect");
        Saved.signOff(claim, "mara");
        refused(withdraw(claim, 2, "ada"), 409, "has signed this verdict off");
        Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
        refused(withdraw(claim, 2, "ada"), 409, "has signed this verdict off");
        Saved.withdrawSignOff(claim, "mara");
        withdraw(claim, 2, "ada").then().statusCode(303);
        assertEquals(Stage.IN_HAND, Saved.facts(claim).stage());
    }

    @Test
    void reasons_that_may_be_left_out_are_whole_where_they_are_given() {
        long claim = sourced();
        String free = Html.of(As.ada().get("/claims/" + claim + "/verdicts/new"))
                .page()
                .getElementById("reasons-hint")
                .text();
        assertTrue(free.contains("Optional for Accurate: the quote speaks for itself."), free);
        Html refused = Html.of(give(claim, "ada", "accurate", "Table 2"));
        assertEquals(
                "Optional here: the quote speaks for itself. If you write, write at least 20 characters.",
                refused.error("reasons"));
        assertNothing(claim);
        Saved.evidence(claim, Stance.CONTRADICTS, "ada");
        String needed = Html.of(As.ada().get("/claims/" + claim + "/verdicts/new"))
                .page()
                .getElementById("reasons-hint")
                .text();
        assertTrue(!needed.contains("Optional"), needed);
    }

    @Test
    void without_evidence_the_form_leads_to_it_first_and_with_it_shows_the_quotes() {
        long claim = Saved.claim();
        Html bare = Html.of(As.ada().get("/claims/" + claim + "/verdicts/new"));
        assertTrue(bare.page().select(".flash").text().contains("only “Not enough evidence” can be given without"));
        assertTrue(bare.has(".flash a[href$=/evidence/new]"));
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Html sourced = Html.of(As.ada().get("/claims/" + claim + "/verdicts/new"));
        assertTrue(!sourced.has(".flash"));
        assertEquals(
                "In 2021 the town completed 140 flats.",
                sourced.page().select("main blockquote").text());
    }

    @Test
    void a_refused_form_gives_its_problems_the_focus() {
        assertTrue(Html.of(give(sourced(), "ada", "inaccurate", "Short")).has(".errors[autofocus][tabindex=-1]"));
        assertTrue(Html.of(As.nobody().get("/login")).has("#stet-login[autofocus]"));
    }

    @Test
    void the_form_says_what_is_missing_as_one_goes() {
        long claim = Saved.claim();
        String path = "/claims/" + claim + "/verdicts/missing";
        assertTrue(As.ada().post(path).asString().contains("Choose a rating."));
        String half = As.ada().formParam("rating", "accurate").post(path).asString();
        assertTrue(half.contains("Attach evidence") && half.contains("at least 20 characters"), half);
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        String whole = As.ada().formParam("rating", "accurate").post(path).asString();
        assertTrue(whole.contains("Nothing is missing"), whole);
        assertNothing(claim);
    }

    private static long sourced() {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        return claim;
    }

    private static String version(long claim) {
        return String.valueOf(Saved.in(() -> Claim.shown(claim).version()));
    }

    private static Response give(long claim, String login, String rating, String reasons) {
        return send(claim, login, rating, reasons, "2024-03-01");
    }

    private static Response send(long claim, String login, String rating, String reasons, String asOf) {
        return post(claim, login, rating, reasons, asOf, version(claim));
    }

    private static Response post(long claim, String login, String rating, String reasons, String asOf, String version) {
        return filled(As.login(login), rating, reasons, asOf, version).post("/claims/" + claim + "/verdicts");
    }

    private static RequestSpecification filled(
            RequestSpecification sender, String rating, String reasons, String asOf, String version) {
        return sender.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("rating", rating)
                .formParam("reasons", reasons)
                .formParam("asOf", asOf)
                .formParam("version", version);
    }

    private static Response withdraw(long claim, int verdict, String login) {
        return As.login(login)
                .formParam("reason", "The table is of another year")
                .post("/claims/" + claim + "/verdicts/" + verdict + "/withdrawal");
    }

    private static void refused(Response response, int status, String words) {
        assertEquals(status, response.statusCode());
        assertTrue(Html.of(response).text().contains(words), Html.of(response).text());
    }

    private static void assertNothing(long claim) {
        assertEquals(0, Saved.facts(claim).verdicts().size());
    }

    private static Event newest(long claim) {
        return Saved.in(() -> Event.ofClaim(claim)).get(0);
    }
}
