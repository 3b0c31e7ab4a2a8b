package stet.gate;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.claim.Kind;
import stet.claim.Words;
import stet.evidence.Stance;
import stet.history.Event;
import stet.history.Flaw;
import stet.history.Sha256;
import stet.signoff.Sampling;
import stet.signoff.SignOff;
import stet.signoff.Verification;
import stet.support.As;
import stet.support.Html;
import stet.support.Ready;
import stet.support.Saved;
import stet.support.Tampering;

/** Who signs a claim whose article leaves some to a second checker; ada judged, bela is the second. */
@QuarkusTest
class SamplingTest {
    /** That so many at one half all fall the same way has never happened to anybody. */
    private static final int ENOUGH = 50;

    private static final Sampling HALF = new Sampling(true, Set.of(), Set.of(), 50);

    @Test
    void a_second_checker_signs_what_is_left_to_them_and_it_says_so_everywhere() {
        long claim = left(article(few()), Kind.EVENT, "accurate");
        String slug = Saved.slug(claim);
        Html page = Html.of(As.bela().get("/claims/" + claim + "/sign-off"));
        assertTrue(page.text().contains("You sign as a second checker, under the sampling rule of"), page.text());
        assertTrue(Html.of(As.bela().get("/claims/" + claim)).has("a[href=/claims/" + claim + "/sign-off]"));
        assertEquals(303, sign(As.bela(), claim).statusCode());
        SignOff signOff = Saved.facts(claim).signOff().orElseThrow();
        assertEquals("bela", signOff.signedBy().login());
        assertEquals(Saved.in(() -> GateRules.signing(Article.shown(slug)).since()), signOff.samplingAt());
        Event line = Saved.last(claim);
        assertEquals(Act.SIGN_OFF_SAMPLED, line.act());
        assertEquals("bela", line.actor());
        assertEquals(signOff.samplingAt().toString(), line.says("sampling_rule"));
        String dossier = Html.of(As.ada().get("/claims/" + claim)).text();
        assertTrue(dossier.contains("Signed by a second checker under the sampling rule of"), dossier);
        assertTrue(dossier.contains("By a second checker, under the sampling rule of"), dossier);
        String gate = Html.of(As.mara().get("/articles/" + slug + "/gate")).text();
        assertTrue(gate.contains("By second checkers: one claim was signed by a second checker Béla Novák"), gate);
        assertTrue(gate.contains("An editor signs: a random 1 % of all."), gate);
    }

    @Test
    void what_an_editor_signs_is_no_second_checkers() {
        long claim = left(article(few()), Kind.EVENT, "accurate");
        assertEquals(303, sign(As.mara(), claim).statusCode());
        assertNull(Saved.facts(claim).signOff().orElseThrow().samplingAt());
        assertEquals("", Saved.last(claim).says("sampling_rule"));
    }

    @Test
    void a_kind_that_is_named_is_for_an_editor() {
        String slug = article(new Sampling(true, Set.of(Kind.COUNT), Set.of(), 1));
        long claim = proposed(slug, Kind.COUNT, "accurate");
        refused(
                claim,
                As.bela(),
                "This claim is for an editor: the rules of the article name its kind. Who could: Mara");
        assertEquals(303, sign(As.mara(), claim).statusCode());
    }

    @Test
    void a_rating_that_is_named_is_for_an_editor() {
        String slug = article(new Sampling(true, Set.of(), Set.of("mostly_accurate"), 1));
        long claim = proposed(slug, Kind.EVENT, "mostly_accurate");
        refused(claim, As.bela(), "This claim is for an editor: the rules of the article name its rating. Who could:");
        assertEquals(303, sign(As.tomas(), claim).statusCode());
    }

    @Test
    void what_is_drawn_is_for_an_editor_and_is_drawn_by_nobody() {
        String slug = article(HALF);
        List<Long> drawn = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        for (int claims = 0; claims < ENOUGH && (drawn.isEmpty() || others.isEmpty()); claims++) {
            long claim = proposed(slug, Kind.EVENT, "accurate");
            (Saved.facts(claim).whyEditor().isPresent() ? drawn : others).add(claim);
        }
        assertFalse(drawn.isEmpty() || others.isEmpty(), drawn + " drawn, not drawn " + others);
        refused(drawn.get(0), As.bela(), "This claim is for an editor: it is in the share that is drawn for editors.");
        String salt = salt(slug);
        for (long claim : drawn) assertTrue(draw(salt, claim) < 50, "" + claim);
        for (long claim : others) assertTrue(draw(salt, claim) >= 50, "" + claim);
        assertNotEquals(salt, salt(article(HALF)), "each article draws for itself");
        set(slug, Sampling.OFF);
        set(slug, new Sampling(true, Set.of(Kind.DATE), Set.of(), 50));
        assertEquals(salt, salt(slug), "nobody draws again by changing the rules");
        assertEquals(303, sign(As.bela(), others.get(0)).statusCode());
        for (String page : List.of("/gate", "/gate/rules", "", "/board")) {
            assertFalse(As.mara().get("/articles/" + slug + page).asString().contains(salt), page);
        }
        assertFalse(Saved.in(() -> Event.of("gate", slug, Act.SET_GATE_RULES)
                .anyMatch(event -> event.content().contains(salt))));
    }

    @Test
    void four_eyes_hold_for_a_second_checker_too() {
        long claim = left(article(few()), Kind.EVENT, "accurate");
        refused(claim, As.ada(), "You gave this verdict, so somebody else has to sign it off. Who could: Béla Novák, ");
        Saved.evidence(claim, Stance.SUPPORTS, "bela");
        refused(claim, As.bela(), "You had a hand in the evidence under this seal");
        refused(claim, As.ines(), "");
        Saved.authors(claim, "mara");
        refused(claim, As.mara(), "This is your own article");
    }

    @Test
    void whoever_saw_by_one_verdict_that_a_claim_is_not_drawn_gives_the_next_to_an_editor() {
        long claim = left(article(few()), Kind.EVENT, "accurate");
        Saved.verdict(claim, "mostly_accurate", "ada");
        refused(claim, As.bela(), "This claim is for an editor: whoever gave its verdict gave one before.");
    }

    @Test
    void without_a_verdict_nobody_is_told_whether_a_claim_is_drawn() {
        String slug = article(new Sampling(true, Set.of(), Set.of(), 100));
        long claim = claim(slug, Kind.EVENT);
        assertTrue(Saved.facts(claim).whyEditor().isEmpty());
        assertEquals(409, sign(As.bela(), claim).statusCode());
        assertFalse(As.bela().get("/claims/" + claim).asString().contains("drawn"));
    }

    @Test
    void other_articles_stay_with_editors() {
        long claim = Saved.proposed();
        refused(claim, As.bela(), "");
        refused(claim, As.ada(), "");
        assertTrue(Html.of(As.bela().get("/claims/" + claim + "/sign-off"))
                .text()
                .contains("Signing off takes an editor. Who could: Mara Lindqvist, Tomás Reyes."));
    }

    @Test
    void a_program_is_held_to_the_same() {
        String slug = article(new Sampling(true, Set.of(Kind.COUNT), Set.of(), 1));
        long named = proposed(slug, Kind.COUNT, "accurate");
        byProgram("bela", named)
                .then()
                .statusCode(403)
                .body("detail", containsString("the rules of the article name its kind"))
                .body("could", hasItem("mara"));
        long left = left(slug, Kind.EVENT, "accurate");
        byProgram("ada", left).then().statusCode(403).body("could", hasItem("bela"));
        byProgram("bela", left)
                .then()
                .statusCode(201)
                .body("signOff.by", equalTo("bela"))
                .body("signOff.samplingRule", notNullValue());
        assertFalse(Saved.facts(named).isSignedOff());
    }

    @Test
    void what_was_signed_by_an_earlier_rule_stays_signed() {
        long claim = left(article(few()), Kind.EVENT, "accurate");
        Saved.signOff(claim, "bela");
        set(Saved.slug(claim), Sampling.OFF);
        assertTrue(Saved.facts(claim).isSignedOff());
        assertTrue(Html.of(As.ada().get("/claims/" + claim)).text().contains("Signed by a second checker"));
        long lapsed = claim;
        Saved.evidence(lapsed, Stance.CONTRADICTS, "ada");
        refused(lapsed, As.bela(), "");
    }

    @Test
    void the_queue_and_the_desk_show_a_checker_what_they_may_sign() {
        String slug = article(new Sampling(true, Set.of(Kind.COUNT), Set.of(), 1));
        proposed(slug, Kind.COUNT, "accurate");
        long first = left(slug, Kind.EVENT, "accurate");
        long own = left(slug, Kind.EVENT, "accurate");
        Saved.evidence(own, Stance.SUPPORTS, "bela");
        long second = left(slug, Kind.EVENT, "accurate");
        assertEquals(path(first, slug), next(slug, 0));
        assertEquals(path(second, slug), next(slug, first));
        assertEquals("/?done=queue", next(slug, second));
        assertTrue(Html.of(As.bela().get(path(first, slug))).text().contains("1 of 3 that await sign-off"));
        assertEquals("/?done=queue", next(Saved.slug(Saved.proposed()), 0));
        Html desk = Html.of(As.bela().get("/"));
        assertTrue(desk.text().contains("For you to sign as a second checker"), desk.text());
        assertTrue(desk.has("#h-second_check ~ .actions a[href=/claims/sign-off/next]"));
        assertFalse(Html.of(As.mara().get("/")).text().contains("as a second checker"));
    }

    @Test
    void the_board_names_second_checkers_among_those_who_could() {
        String slug = article(new Sampling(true, Set.of(Kind.COUNT), Set.of(), 1));
        proposed(slug, Kind.COUNT, "accurate");
        left(slug, Kind.EVENT, "accurate");
        String board = Html.of(As.ada().get("/articles/" + slug + "/board")).text();
        assertTrue(board.contains("Mara Lindqvist, Tomás Reyes since"), board);
        assertTrue(board.matches(".*Béla Novák, (?:.*, )?Mara Lindqvist, (?:.*, )?Tomás Reyes.* since.*"), board);
    }

    @Test
    void an_editor_sets_the_rule_and_wrong_ones_are_said_beside_their_fields() {
        String slug = Saved.article();
        String address = "/articles/" + slug + "/gate/rules";
        wrong(address, "share", Map.of("share", "0"), "From 1 to 100.");
        wrong(address, "share", Map.of("share", ""), "From 1 to 100.");
        wrong(address, "share", Map.of("share", "some"), "Write a whole number.");
        wrong(address, "editorKinds", Map.of("share", "5", "editorKinds", "nonsense"), "");
        wrong(address, "editorRatings", Map.of("share", "5", "editorRatings", "nonsense"), "");
        assertEquals(Rules.USUAL, Saved.in(() -> GateRules.of(Article.shown(slug))));
        assertEquals(
                303,
                send(address, Map.of("share", "20", "editorKinds", "count", "editorRatings", "inaccurate"))
                        .statusCode());
        Sampling sampling = new Sampling(true, Set.of(Kind.COUNT), Set.of("inaccurate"), 20);
        assertEquals(Rules.USUAL.with(sampling), Saved.in(() -> GateRules.of(Article.shown(slug))));
        Event line = Saved.in(
                () -> Event.of("gate", slug, Act.SET_GATE_RULES).findFirst().orElseThrow());
        assertEquals("count, inaccurate; of the rest a random 20 %", line.says("sampling"));
        Html form = Html.of(As.mara().get(address));
        assertTrue(form.has("input[name=sampling][checked]"));
        assertTrue(form.has("input[name=editorKinds][value=count][checked]"));
        assertEquals("20", form.value("share"));
        assertEquals(403, As.ada().formParam("sampling", "true").post(address).statusCode());
    }

    @Test
    void a_sign_off_of_an_article_lapses_with_the_rule() {
        String slug = Ready.article();
        Ready.sign(slug, "tomas");
        Ready.rules(slug, Rules.USUAL.with(HALF));
        assertEquals("the rules", Ready.signOff(slug).lapsedBecause());
    }

    @Test
    void a_rule_written_into_a_sign_off_behind_the_desk_is_found() {
        long claim = Saved.signedOff();
        String id = "(select id from claim where number = " + claim + ")";
        String broken = Tampering.found(
                () -> Verification.here().firstBroken().map(Flaw::toString).orElse(""),
                "update sign_off set sampling_at = signed_at where claim_id = " + id);
        assertTrue(broken.contains("" + claim), broken);
        long checked = left(article(few()), Kind.EVENT, "accurate");
        Saved.signOff(checked, "bela");
        assertEquals(
                "",
                Saved.in(Verification::here).firstBroken().map(Flaw::toString).orElse(""));
        assertFalse(Tampering.found(
                        Verification::here,
                        "update sign_off set sampling_at = null where claim_id in"
                                + " (select id from claim where number = " + checked + ")")
                .isIntact());
    }

    /** So few that a claim which is left is soon found. */
    private static Sampling few() {
        return new Sampling(true, Set.of(), Set.of(), 1);
    }

    private static String article(Sampling sampling) {
        String slug = Saved.article();
        set(slug, sampling);
        return slug;
    }

    private static void set(String slug, Sampling sampling) {
        Ready.rules(slug, Saved.in(() -> GateRules.of(Article.shown(slug))).with(sampling));
    }

    /** A claim with a verdict by ada that is not drawn. */
    private static long left(String slug, Kind kind, String rating) {
        return Stream.generate(() -> proposed(slug, kind, rating))
                .limit(ENOUGH)
                .filter(claim -> Saved.facts(claim).whyEditor().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static long proposed(String slug, Kind kind, String rating) {
        long claim = claim(slug, kind);
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, rating, "ada");
        return claim;
    }

    private static long claim(String slug, Kind kind) {
        Words words = new Words("It built 140 flats.", "140 flats in 2021", 1, kind, Checks.SO, "", "", null);
        return Saved.in(() -> Claim.create(Article.toChange(slug), words, Claim.Pointers.NONE, Saved.account("ada"))
                .number());
    }

    private static String salt(String slug) {
        return Saved.in(() -> GateRules.signing(Article.shown(slug)).salt());
    }

    private static long draw(String salt, long claim) {
        return Long.parseLong(Sha256.hex(salt + "/" + claim).substring(0, 12), 16) % 100;
    }

    private static Response sign(RequestSpecification who, long claim) {
        return who.formParam("seal", Saved.seal(claim)).post("/claims/" + claim + "/sign-off");
    }

    private static Response byProgram(String login, long claim) {
        return As.program(login).body(Map.of("seal", Saved.seal(claim))).post("/api/v1/claims/" + claim + "/sign-off");
    }

    /** And nothing is left of it. */
    private static void refused(long claim, RequestSpecification who, String words) {
        Event last = Saved.last(claim);
        Response answer = sign(who, claim);
        assertEquals(403, answer.statusCode());
        assertTrue(Html.of(answer).text().contains(words), Html.of(answer).text());
        assertFalse(Saved.facts(claim).isSignedOff());
        assertEquals(last.number(), Saved.last(claim).number());
    }

    private static String path(long claim, String slug) {
        return "/claims/" + claim + "/sign-off?article=" + slug + "&queue=yes";
    }

    private static String next(String slug, long after) {
        Response answer = As.bela().get("/claims/sign-off/next?article=" + slug + "&after=" + after);
        assertEquals(303, answer.statusCode());
        return answer.header("Location").replaceFirst("https?://[^/]+", "");
    }

    private static Response send(String address, Map<String, String> fields) {
        String version = Html.of(As.mara().get(address)).value("version");
        RequestSpecification form = As.mara()
                .formParam("coverage", "true")
                .formParam("counting", "1")
                .formParam("version", version)
                .formParam("sampling", "true");
        fields.forEach((name, value) -> form.formParam(name, value));
        return form.post(address);
    }

    private static void wrong(String address, String field, Map<String, String> fields, String words) {
        Response answer = send(address, fields);
        assertEquals(422, answer.statusCode(), fields.toString());
        assertTrue(Html.of(answer).error(field).contains(words), Html.of(answer).error(field));
        assertFalse(Html.of(answer).error(field).isEmpty(), field);
    }
}
