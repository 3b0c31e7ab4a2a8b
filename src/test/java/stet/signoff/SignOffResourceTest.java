package stet.signoff;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.evidence.Citation;
import stet.evidence.Contact;
import stet.evidence.Medium;
import stet.evidence.Stance;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.support.Together;

@QuarkusTest
class SignOffResourceTest {
    @Test
    void an_editor_signs_what_the_page_showed() {
        long claim = Saved.proposed();
        Html page = Html.of(As.mara().get("/claims/" + claim + "/sign-off"));
        assertEquals("Sign off", page.heading());
        assertTrue(page.text().contains("The town built 140 flats in 2021."));
        sign(claim, "mara", page.value("seal"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/claims/" + claim));
        ClaimFacts facts = Saved.facts(claim);
        assertEquals(Stage.SIGNED_OFF, facts.stage());
        assertEquals(page.value("seal"), facts.signOff().orElseThrow().seal());
        assertEquals(Act.SIGN_OFF, Saved.in(() -> Event.ofClaim(claim)).get(0).act());
    }

    @Test
    void a_checker_may_not_sign() {
        long claim = Saved.proposed();
        refused(claim, sign(claim, "bela", Saved.seal(claim)), 403, "takes another role: editor");
    }

    @Test
    void whoever_gave_the_verdict_is_refused_and_told_who_could() {
        long claim = Saved.claim();
        Saved.evidence(claim, stet.evidence.Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "mara");
        refused(
                claim,
                sign(claim, "mara", Saved.seal(claim)),
                403,
                "You gave this verdict, so somebody else has to sign it off. Who could: Tomás Reyes.");
    }

    @Test
    void a_seal_that_is_no_longer_current_is_refused() {
        long claim = Saved.proposed();
        String seen = Saved.seal(claim);
        Saved.evidence(claim, stet.evidence.Stance.SUPPORTS, "bela");
        refused(claim, sign(claim, "mara", seen), 409, "has changed since you opened this page");
    }

    @Test
    void two_editors_sign_at_once_and_exactly_one_stands() throws Exception {
        long claim = Saved.proposed();
        String seal = Saved.seal(claim);
        As.mara();
        As.tomas();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> both = List.of(
                    () -> sign(claim, "mara", seal).statusCode(),
                    () -> sign(claim, "tomas", seal).statusCode());
            List<Integer> answers = two.invokeAll(both).stream()
                    .map(SignOffResourceTest::answer)
                    .sorted()
                    .toList();
            assertEquals(List.of(303, 409), answers);
        } finally {
            two.shutdown();
        }
        assertEquals(1, Saved.facts(claim).signOffs().size());
    }

    @Test
    void a_sign_off_is_withdrawn_with_a_reason() {
        long claim = Saved.signedOff();
        Response empty = As.tomas().formParam("reason", " ").post("/claims/" + claim + "/sign-off/withdrawal");
        assertEquals(422, empty.statusCode());
        assertEquals("Fill this in.", Html.of(empty).error("reason"));
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
        As.tomas()
                .formParam("reason", "Signed the wrong one")
                .post("/claims/" + claim + "/sign-off/withdrawal")
                .then()
                .statusCode(303);
        assertEquals(Stage.PROPOSED, Saved.facts(claim).stage());
        assertEquals(
                Act.WITHDRAW_SIGN_OFF,
                Saved.in(() -> Event.ofClaim(claim)).get(0).act());
    }

    @Test
    void the_dossier_shows_what_lapsed_and_the_renewal_starts_from_the_difference() {
        long claim = Saved.signedOff();
        String warning = "Given before the claim was restated";
        assertFalse(Html.of(As.mara().get("/claims/" + claim)).text().contains(warning));
        Saved.run(() -> {
            Claim restated = Claim.toChange(claim);
            restated.restate(
                    restated.words().withStatement("The town built 141 flats in 2021."), Saved.account("bela"));
        });
        Html dossier = Html.of(As.mara().get("/claims/" + claim));
        assertTrue(dossier.has(".stage.lapsed"));
        assertTrue(dossier.page().selectFirst(".verdict").text().contains(warning));
        assertEquals("140", dossier.page().selectFirst("del").text());
        assertEquals("141", dossier.page().selectFirst("ins").text());
        Html page = Html.of(As.mara().get("/claims/" + claim + "/sign-off"));
        assertEquals("141", page.page().selectFirst("ins").text());
        assertTrue(page.page().selectFirst("dl.list").text().contains(warning));
        sign(claim, "mara", page.value("seal")).then().statusCode(303);
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
    }

    @Test
    void evidence_that_came_after_the_verdict_is_marked_and_the_claim_can_be_returned() {
        long claim = Saved.proposed();
        assertFalse(Html.of(As.mara().get("/claims/" + claim + "/sign-off")).has(".flash.bad"));
        long late = Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        Html page = Html.of(As.mara().get("/claims/" + claim + "/sign-off"));
        assertEquals(
                "Added after this verdict: evidence " + late
                        + ", contradicts. Ada Okafor's reasons do not speak of it.",
                page.page().selectFirst(".flash.bad").text());
        assertEquals(1, page.page().select("dl.list li .warn").size());
        assertTrue(page.page()
                .select("dl.list li:contains(added after the verdict)")
                .text()
                .startsWith(late + " "));
        assertTrue(page.has(".actions a[href$=/returns/new]:contains(Return it to Ada Okafor)"));
        assertTrue(rail(claim, "ada").contains("Evidence " + late + " came after your verdict. Does it still stand?"));
        assertTrue(rail(claim, "bela").contains("Evidence " + late + " came after Ada Okafor's verdict."));
        Saved.sendBack(claim, "mara");
        Saved.answer(claim, "ada");
        assertFalse(Html.of(As.tomas().get("/claims/" + claim + "/sign-off")).has(".flash.bad"));
        assertFalse(rail(claim, "ada").contains("came after"));
    }

    @Test
    void the_answer_to_a_return_reaches_the_editor() {
        long claim = Saved.proposed();
        Saved.sendBack(claim, "mara");
        Saved.answer(claim, "bela");
        assertTrue(rail(claim, "tomas")
                .contains(
                        "Béla Novák answered Mara Lindqvist's return. It waits for an editor who had no hand in it."));
        for (String page : List.of("", "/sign-off")) {
            String answered = Html.of(As.tomas().get("/claims/" + claim + page))
                    .page()
                    .select(".answered")
                    .text();
            assertTrue(answered.contains("The year is not in the table."), answered);
            assertTrue(answered.contains("Béla Novák: it stands, because It is in the heading."), answered);
        }
        Saved.verdict(claim, "mostly_accurate", "ada");
        assertTrue(rail(claim, "tomas").contains("Ada Okafor gave a verdict."));
        assertFalse(Html.of(As.tomas().get("/claims/" + claim)).has(".answered"));
    }

    @Test
    void the_difference_says_what_became_of_each_piece_and_names_people() {
        long claim = Saved.claim();
        Citation first = Saved.citation("https://register.example/" + System.nanoTime(), Stance.SUPPORTS);
        long wrong = Saved.evidence(claim, first, "bela");
        long gone = Saved.evidence(claim, Stance.SUPPORTS, "bela");
        Saved.evidence(claim, Stance.SUPPORTS, "bela");
        Saved.verdict(claim, "accurate", "ada");
        Saved.signOff(claim, "mara");
        long right = Saved.correct(claim, wrong, located(first, "table 3"), "ada");
        Saved.withdraw(claim, gone, "bela");
        Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
        Saved.restate(claim, "The town built 142 flats in 2021.", "tomas");
        String beside = rail(claim, "mara");
        assertFalse(beside.contains("Added since") || beside.contains("came after"), beside);
        for (String at : List.of("", "/sign-off")) {
            Html page = Html.of(As.mara().get("/claims/" + claim + at));
            String difference = page.page().select("ul.stack > li.tight").text();
            assertTrue(
                    difference.contains("Evidence " + wrong + " → " + right + ", corrected by Ada Okafor, "),
                    difference);
            assertTrue(difference.contains("Locator: table 23"), difference);
            assertTrue(difference.contains("Evidence " + gone + " withdrawn by Béla Novák, "), difference);
            assertTrue(difference.contains("“Wrong town”"), difference);
            assertTrue(difference.matches(".*statement, Béla Novák, .* UTC; Tomás Reyes, .* UTC .*"), difference);
            assertFalse(difference.contains("bela") || difference.matches(".*[0-9]Z.*"), difference);
        }
        Html sealed = Html.of(As.mara().get("/claims/" + claim + "/sign-off"));
        assertEquals(
                "Not sealed: table 2 Not sealed: table 3",
                sealed.page().select("dl.list li .meta:contains(Not sealed)").text());
        String raw = Saved.in(() -> Board.row(claim).lapsedBecause());
        assertTrue(raw.contains("evidence - " + wrong + ": ") && raw.contains("(by ada, 20"), raw);
    }

    @Test
    void the_history_tells_a_lapse_without_logins_and_instants() {
        long claim = Saved.signedOff();
        long against = Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        String told = Html.of(As.mara().get("/claims/" + claim))
                .page()
                .select(".events blockquote:contains(What changed)")
                .text();
        assertTrue(told.matches("What changed: evidence added: " + against + ": Housing register \\S+"), told);
        assertTrue(Saved.last(claim).says("because").contains("(by bela, 20"));
    }

    @Test
    void where_nobody_is_named_the_page_says_so() {
        long claim = Saved.proposed();
        Saved.reword(claim, words -> With.saidBy(words, ""), "ada");
        Html page = Html.of(As.mara().get("/claims/" + claim + "/sign-off"));
        assertTrue(page.page().selectFirst("dl.list").text().contains("Said by nobody named"));
    }

    @Test
    void forms_that_would_end_a_sign_off_say_so_and_no_others() {
        long claim = Saved.claim();
        long sealed = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        long context = Saved.evidence(claim, Stance.CONTEXT, "ada");
        Saved.verdict(claim, "accurate", "ada");
        for (String form : List.of("/restatement/new", "/verdicts/new")) assertEquals("", warning(claim, form), form);
        Saved.signOff(claim, "mara");
        long later = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        for (String form : List.of(
                "/restatement/new",
                "/verdicts/new",
                "/evidence/" + sealed + "/withdrawal",
                "/evidence/" + sealed + "/correction")) {
            assertEquals("Signed off by Mara Lindqvist. Saving this ends it.", warning(claim, form), form);
        }
        for (long piece : List.of(context, later)) {
            assertEquals("", warning(claim, "/evidence/" + piece + "/withdrawal"));
        }
    }

    private static String warning(long claim, String form) {
        Response page = As.bela().get("/claims/" + claim + form);
        assertEquals(200, page.statusCode());
        return Html.of(page).page().select(".flash.bad").text();
    }

    @Test
    void the_page_shows_all_that_is_sealed_and_nothing_else() {
        long claim = Saved.claim();
        Saved.reword(claim, words -> With.checks(words, Checks.SAID), "ada");
        Citation call = new Citation(
                Medium.CALL,
                "",
                "Call to the clerk",
                "Town hall",
                LocalDate.of(2022, 5, 4),
                new Contact("Jo Clerk", LocalDate.of(2022, 5, 3), "by telephone", "notebook 7", true, false),
                "Yes, he said a hundred and forty.",
                "en",
                "a translation",
                "a translator",
                "a locator",
                "what it bears on",
                Stance.SUPPORTS,
                LocalDate.of(2022, 5, 6));
        Saved.evidence(claim, call, "ada");
        Saved.evidence(claim, Stance.CONTEXT, "ada");
        Saved.verdict(claim, "correctly_quoted", "", "ada");
        Html page = Html.of(As.mara().get("/claims/" + claim + "/sign-off"));
        assertEquals(
                "Not sealed: a locator",
                page.page().select("dl.list .meta:contains(Not sealed)").text());
        page.page().select("dl.list .meta:contains(Not sealed)").remove();
        String sealed = page.page().selectFirst("dl.list").text();
        for (String shown : List.of(
                Saved.slug(claim),
                "The town built 140 flats in 2021.",
                Saved.SENTENCE,
                "whether it was said",
                "the mayor",
                "Correctly quoted content not checked",
                "2 Mar 2024",
                "scale stet/",
                "Supports",
                "call",
                "Call to the clerk",
                "Town hall",
                "4 May 2022",
                "Jo Clerk",
                "3 May 2022",
                "by telephone",
                "notebook 7",
                "Yes, he said a hundred and forty.",
                "6 May 2022",
                page.value("seal"))) {
            assertTrue(sealed.contains(shown), shown + " in " + sealed);
        }
        for (String beside : List.of("a translat", "a locator", "what it bears on", "Context", "Ada Okafor")) {
            assertFalse(sealed.contains(beside), beside + " in " + sealed);
        }
        assertTrue(page.page().selectFirst("dl.list mark").text().equals("140 flats in 2021"));
    }

    @Test
    void a_stale_page_is_shown_again_as_the_claim_is_now() {
        long claim = Saved.proposed();
        String seen = Saved.seal(claim);
        Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
        Response answer = sign(claim, "mara", seen);
        assertEquals(409, answer.statusCode());
        Html page = Html.of(answer);
        assertEquals("Sign off", page.heading());
        assertTrue(page.text().contains("141 flats"));
        assertEquals(Saved.seal(claim), page.value("seal"));
        assertFalse(Saved.facts(claim).isSignedOff());
        sign(claim, "mara", page.value("seal")).then().statusCode(303);
        for (String nonsense : List.of("", "x", "0".repeat(64))) {
            long other = Saved.proposed();
            assertEquals(409, sign(other, "mara", nonsense).statusCode(), nonsense);
        }
        long none = Saved.proposed();
        assertEquals(409, As.mara().post("/claims/" + none + "/sign-off").statusCode());
        assertFalse(Saved.facts(none).isSignedOff());
    }

    @Test
    void what_stands_in_the_way_is_said() {
        long none = Saved.claim();
        assertEquals(409, As.mara().get("/claims/" + none + "/sign-off").statusCode());
        refused(none, sign(none, "mara", "x"), 409, "There is no verdict to sign off.");

        long signed = Saved.signedOff();
        Response again = sign(signed, "tomas", Saved.seal(signed));
        assertEquals(409, again.statusCode());
        assertTrue(Html.of(again).text().contains("Mara Lindqvist has signed this off already."));
        assertEquals(1, Saved.facts(signed).signOffs().size());

        long returned = Saved.proposed();
        Saved.sendBack(returned, "tomas");
        refused(returned, sign(returned, "mara", Saved.seal(returned)), 409, "has not been answered yet");

        long aside = Saved.proposed();
        Saved.proposeAside(aside, "ada");
        Saved.agreeAside(aside, "mara");
        refused(aside, sign(aside, "mara", Saved.seal(aside)), 409, "not for checking");

        long own = Saved.proposed();
        Saved.authors(own, "mara");
        refused(own, sign(own, "mara", Saved.seal(own)), 403, "your own article");
        refused(own, sign(own, "ines", Saved.seal(own)), 403, "takes another role");
        Html page = Html.of(As.mara().get("/claims/" + own + "/sign-off"));
        assertTrue(page.text().contains("your own article") && page.text().contains("Who could: "));
        assertFalse(page.has("main form"));
    }

    @Test
    void a_sign_off_after_a_lost_session_is_shown_again_and_not_given() {
        long claim = Saved.proposed();
        String seal = Saved.seal(claim);
        Response draft = As.tomas().formParam("seal", seal).post("/claims/" + claim + "/sign-off?draft=1");
        assertEquals(200, draft.statusCode());
        assertEquals(seal, Html.of(draft).value("seal"));
        assertTrue(Html.of(draft).text().contains("You are signed in again"));
        assertFalse(Saved.facts(claim).isSignedOff());
    }

    @Test
    void a_double_post_is_one_sign_off() throws Exception {
        long claim = Saved.proposed();
        String seal = Saved.seal(claim);
        String path = "/claims/" + claim + "/sign-off?submission=" + UUID.randomUUID();
        List<Integer> answers =
                Together.both(() -> As.mara().formParam("seal", seal).post(path).statusCode());
        assertEquals(List.of(303, 303), answers);
        As.mara().formParam("seal", seal).post(path).then().statusCode(303);
        assertEquals(1, Saved.facts(claim).signOffs().size());
        assertEquals(
                1,
                Saved.in(() -> Event.ofClaim(claim)).stream()
                        .filter(event -> event.act() == Act.SIGN_OFF)
                        .count());
    }

    @Test
    void a_sign_off_is_taken_back_by_editors_alone_and_once() {
        long claim = Saved.signedOff();
        String path = "/claims/" + claim + "/sign-off/withdrawal";
        for (String login : List.of("ada", "ines")) {
            Response answer = As.login(login).formParam("reason", "No").post(path);
            assertEquals(403, answer.statusCode());
        }
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
        As.mara().formParam("reason", "Wrong one").post(path).then().statusCode(303);
        assertEquals("Wrong one", Saved.facts(claim).signOffs().get(0).withdrawnReason());
        assertEquals("Wrong one", Saved.in(() -> Event.ofClaim(claim)).get(0).says("reason"));
        assertEquals(409, As.mara().formParam("reason", "Again").post(path).statusCode());
    }

    @Test
    void a_form_is_shown_and_read_only_where_its_act_may_be_done() {
        long claim = Saved.proposed();
        String path = "/claims/" + claim;
        for (String form : List.of("/returns/new", "/sign-off/withdrawal")) {
            refused(claim, As.ada().get(path + form), 403, "takes another role: editor");
        }
        for (String form : List.of(
                "/verdicts/new",
                "/verdicts/1/withdrawal",
                "/setting-aside/new",
                "/setting-aside/withdrawal",
                "/returns/answer")) {
            refused(claim, As.ines().get(path + form), 403, "takes another role: checker, editor");
        }
        for (String act : List.of(
                "/verdicts",
                "/verdicts/missing",
                "/verdicts/1/withdrawal",
                "/setting-aside",
                "/setting-aside/agreement",
                "/setting-aside/withdrawal",
                "/returns",
                "/returns/answer",
                "/sign-off",
                "/sign-off/withdrawal")) {
            refused(claim, As.ines().formParam("nothing", "").post(path + act), 403, "takes another role");
        }
        assertEquals(200, As.ines().get(path + "/sign-off").statusCode());
    }

    private static String rail(long claim, String login) {
        return Html.of(As.login(login).get("/claims/" + claim))
                .page()
                .selectFirst(".rail")
                .text();
    }

    private static Citation located(Citation was, String locator) {
        return new Citation(
                was.medium(),
                was.url(),
                was.title(),
                was.publisher(),
                was.publishedOn(),
                was.contact(),
                was.quote(),
                was.quoteLanguage(),
                was.translation(),
                was.translatedBy(),
                locator,
                was.bearsOn(),
                was.stance(),
                was.accessedOn());
    }

    private static void refused(long claim, Response response, int status, String words) {
        assertEquals(status, response.statusCode());
        assertTrue(Html.of(response).text().contains(words), Html.of(response).text());
        assertFalse(Saved.facts(claim).isSignedOff());
    }

    private static Response sign(long claim, String login, String seal) {
        return As.login(login).formParam("seal", seal).post("/claims/" + claim + "/sign-off");
    }

    private static int answer(java.util.concurrent.Future<Integer> status) {
        try {
            return status.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
