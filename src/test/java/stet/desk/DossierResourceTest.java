package stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stet.article.Article;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

/** What the dossier offers is what its verbs would do, at every stage and for everybody. */
@QuarkusTest
class DossierResourceTest {
    private static final List<String> PEOPLE = List.of("ada", "bela", "mara", "tomas", "ines");

    @Inject
    Session session;

    /** A claim brought to a stage, and what its rail says comes next. */
    private enum Situation {
        OPEN("Nobody has this claim yet. It needs evidence first", Saved::claim),
        OPEN_WITH_EVIDENCE("Evidence is attached. It needs a verdict", DossierResourceTest::sourced),
        IN_HAND("Béla Novák has this claim. No evidence counts yet", () -> {
            long claim = Saved.claim();
            Saved.take(claim, "bela");
            return claim;
        }),
        IN_HAND_WITH_EVIDENCE("Béla Novák has this claim. One piece of evidence counts", () -> {
            long claim = sourced();
            Saved.take(claim, "bela");
            return claim;
        }),
        PROPOSED("Ada Okafor gave a verdict. It waits for an editor", Saved::proposed),
        PROPOSED_BY_AN_EDITOR("Mara Lindqvist gave a verdict. It waits for an editor", () -> {
            long claim = sourced();
            Saved.verdict(claim, "accurate", "mara");
            return claim;
        }),
        PROPOSED_AND_LACKING("The verdict cannot be signed off as it is.", () -> {
            long claim = Saved.proposed();
            Saved.withdraw(claim, Saved.facts(claim).evidence().get(0).number(), "bela");
            return claim;
        }),
        RETURNED("Mara Lindqvist returned it.", () -> {
            long claim = Saved.proposed();
            Saved.sendBack(claim, "mara");
            return claim;
        }),
        RETURNED_WITHOUT_VERDICT("Mara Lindqvist returned it.", () -> {
            long claim = Saved.proposed();
            Saved.sendBack(claim, "mara");
            Saved.withdrawVerdict(claim, 1, "ada");
            return claim;
        }),
        SIGNED_OFF("Mara Lindqvist signed it off on", Saved::signedOff),
        LAPSED("The sign-off that Mara Lindqvist gave", () -> {
            long claim = Saved.signedOff();
            Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
            return claim;
        }),
        LAPSED_AND_SENT_BACK("Tomás Reyes returned it.", () -> {
            long claim = LAPSED.brought.getAsLong();
            Saved.sendBack(claim, "tomas");
            return claim;
        }),
        LAPSED_WITHOUT_VERDICT("No verdict is in effect either", () -> {
            long claim = Saved.signedOff();
            Saved.verdict(claim, "mostly_accurate", "ada");
            Saved.withdrawVerdict(claim, 2, "ada");
            return claim;
        }),
        RENEWED_AND_TAKEN_BACK("Ada Okafor gave a verdict. It waits for an editor", () -> {
            long claim = LAPSED.brought.getAsLong();
            Saved.signOff(claim, "tomas");
            Saved.withdrawSignOff(claim, "tomas");
            return claim;
        }),
        ASIDE_PROPOSED("Ada Okafor proposes to leave it unchecked (opinion)", () -> {
            long claim = Saved.claim();
            Saved.proposeAside(claim, "ada");
            return claim;
        }),
        ASIDE_PROPOSED_BY_AN_EDITOR_THEN_SIGNED("Tomás Reyes proposes to leave it unchecked", () -> {
            long claim = Saved.proposed();
            Saved.proposeAside(claim, "tomas");
            Saved.signOff(claim, "mara");
            return claim;
        }),
        ASIDE_PROPOSAL_OVERTAKEN("Nobody has this claim yet.", () -> {
            long claim = Saved.claim();
            Saved.proposeAside(claim, "ada");
            Saved.restate(claim, "Another statement.", "bela");
            return claim;
        }),
        SET_ASIDE("Not for checking (opinion): It is a matter of taste. Proposed by Ada Okafor.", () -> {
            long claim = Saved.proposed();
            Saved.proposeAside(claim, "ada");
            Saved.agreeAside(claim, "mara");
            return claim;
        }),
        OWN_ARTICLE("Ada Okafor gave a verdict.", () -> {
            long claim = Saved.proposed();
            Saved.authors(claim, "bela", "mara");
            return claim;
        });

        private final String next;
        private final LongSupplier brought;

        Situation(String next, LongSupplier brought) {
            this.next = next;
            this.brought = brought;
        }
    }

    /** What can be done from the rail: how it shows there, and a request that does it. */
    private enum Offer {
        SIGN_OFF("a[href$=/sign-off]") {
            @Override
            Response act(long claim, String login) {
                return As.login(login).formParam("seal", Saved.seal(claim)).post("/claims/" + claim + "/sign-off");
            }
        },
        VERDICT("a[href$=/verdicts/new], form[action*=/verdicts]") {
            @Override
            Response act(long claim, String login) {
                return As.login(login)
                        .formParam("rating", "not_enough_evidence")
                        .formParam("reasons", "Looked in the register and asked the clerk.")
                        .formParam(
                                "version",
                                Html.of(As.ada().get("/claims/" + claim + "/verdicts/new"))
                                        .value("version"))
                        .post("/claims/" + claim + "/verdicts");
            }
        },
        WITHDRAW_VERDICT("a[href*=/verdicts/][href$=/withdrawal]") {
            @Override
            Response act(long claim, String login) {
                int newest = Saved.facts(claim).verdicts().size();
                return reason(claim, login, "/verdicts/" + newest + "/withdrawal");
            }
        },
        WITHDRAW_SIGN_OFF("form[action*=/sign-off/withdrawal]") {
            @Override
            Response act(long claim, String login) {
                return reason(claim, login, "/sign-off/withdrawal");
            }
        },
        SEND_BACK("form[action~=/returns[?]]") {
            @Override
            Response act(long claim, String login) {
                return reason(claim, login, "/returns");
            }
        },
        ANSWER("form[action*=/returns/answer]") {
            @Override
            Response act(long claim, String login) {
                return reason(claim, login, "/returns/answer");
            }
        },
        PROPOSE_ASIDE("form[action~=/setting-aside[?]]") {
            @Override
            Response act(long claim, String login) {
                return As.login(login)
                        .formParam("ground", "opinion")
                        .formParam("reason", "It is a matter of taste.")
                        .post("/claims/" + claim + "/setting-aside");
            }
        },
        AGREE_ASIDE("form[action*=/setting-aside/agreement]") {
            @Override
            Response act(long claim, String login) {
                return As.login(login)
                        .formParam("aside", Saved.facts(claim).settingsAside().size())
                        .post("/claims/" + claim + "/setting-aside/agreement");
            }
        },
        WITHDRAW_ASIDE("form[action*=/setting-aside/withdrawal]") {
            @Override
            Response act(long claim, String login) {
                return reason(claim, login, "/setting-aside/withdrawal");
            }
        };

        private final String selector;

        Offer(String selector) {
            this.selector = selector;
        }

        abstract Response act(long claim, String login);

        private static Response reason(long claim, String login, String path) {
            return As.login(login)
                    .formParam("reason", "For a reason.")
                    .formParam("version", Saved.facts(claim).claim().version())
                    .post("/claims/" + claim + path);
        }
    }

    @TestFactory
    Stream<DynamicTest> what_is_offered_is_done_and_what_is_not_is_refused() {
        return Stream.of(Situation.values())
                .map(situation -> DynamicTest.dynamicTest(situation.name(), () -> {
                    long claim = situation.brought.getAsLong();
                    for (String login : PEOPLE) {
                        Html page = dossier(claim, login);
                        assertTrue(says(page, login, situation.next), page.text());
                        claim = tried(situation, claim, login, page);
                    }
                }));
    }

    /** Whoever it is about is told of themselves. */
    private static boolean says(Html page, String login, String next) {
        String name = Saved.account(login).name();
        String own = next.replaceFirst("^" + name + " has ", "You have ").replaceFirst("^" + name + " ", "You ");
        String told = page.text();
        return told.contains(own) || next.contains(" proposes ") && told.contains(next);
    }

    /** Tries each act; where one was done, the situation is brought about anew. Returns a claim still in it. */
    private static long tried(Situation situation, long claim, String login, Html page) {
        long at = claim;
        for (Offer offer : Offer.values()) {
            boolean offered = page.has(offer.selector);
            Response answer = offer.act(at, login);
            String what = login + " " + offer + " while " + situation + ": " + answer.statusCode() + " "
                    + Html.of(answer).text();
            if (offered) {
                assertEquals(303, answer.statusCode(), what);
                at = situation.brought.getAsLong();
            } else {
                assertTrue(Set.of(403, 404, 409).contains(answer.statusCode()), what);
            }
        }
        return at;
    }

    @Test
    void a_proposal_not_to_check_comes_first_and_holds_the_one_strong_button() {
        long claim = Saved.proposed();
        Saved.proposeAside(claim, "bela");
        Html page = dossier(claim, "mara");
        assertEquals(
                "Agree: not for checking", page.page().select(".rail .strong").text());
        assertTrue(page.page()
                .select(".rail > h2 + p")
                .text()
                .startsWith("Béla Novák proposes to leave it unchecked (opinion)"));
        assertEquals(
                "Drop the proposal",
                page.page()
                        .select("form[action*=/setting-aside/withdrawal] button")
                        .text());
        String slug = Saved.slug(claim);
        Html list = Html.of(As.ada().get("/claims?article=" + slug));
        assertEquals(
                "proposed: not for checking",
                list.page().select("td[data-label=Stage] small").text());
        Saved.agreeAside(claim, "mara");
        assertEquals(
                "Take it back into checking",
                dossier(claim, "mara")
                        .page()
                        .select("form[action*=/setting-aside/withdrawal] button")
                        .text());
        list = Html.of(As.ada().get("/claims?article=" + slug));
        assertEquals("", list.page().select("td[data-label=Stage] small").text());
    }

    @Test
    void an_editor_signs_or_returns_first_and_the_rest_is_folded() {
        long claim = Saved.proposed();
        Html page = dossier(claim, "mara");
        assertEquals(
                "Return it to Ada Okafor",
                page.page().select(".rail .tight > details > summary").first().text());
        assertEquals(
                "More",
                page.page().select(".rail .tight > details > summary").get(1).text());
        assertEquals(0, page.page().select(".rail button:not(details *)").size());
    }

    @Test
    void on_a_return_it_stands_comes_first_and_lies_open() {
        long claim = Saved.proposed();
        Saved.sendBack(claim, "mara");
        assertTrue(dossier(claim, "ada")
                .page()
                .selectFirst(".rail form")
                .attr("action")
                .contains("/returns/answer"));
    }

    @Test
    void nobody_has_what_is_signed_off() {
        long claim = Saved.proposed();
        assertTrue(dossier(claim, "ada").has(".rail form[action*=/assignment]"));
        Saved.signOff(claim, "mara");
        assertTrue(!dossier(claim, "ada").has(".rail form[action*=/assignment]"));
    }

    @Test
    void the_page_after_an_act_says_what_was_done() {
        long claim = Saved.signedOff();
        assertEquals("Signed off. Nothing more", done(claim, "signed_off").substring(0, 24));
        assertEquals("", done(claim, "<b>nonsense</b>"));
        assertEquals("", done(claim, ""));
        Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
        assertEquals("Restated. Mara Lindqvist's sign-off has lapsed.", done(claim, "restated"));
        assertEquals("Taken.", done(claim, "taken"));
        long whole = Saved.claim();
        Response split = As.ada().formParam("statements", "One part\nAnother").post("/claims/" + whole + "/splits");
        String told = Html.of(As.ada().get(split.header("Location")))
                .page()
                .select("[role=status]")
                .text();
        assertTrue(told.matches("Split into [0-9]+ and [0-9]+\\."), told);
    }

    private static String done(long claim, String what) {
        return Html.of(As.ada().queryParam("done", what).get("/claims/" + claim))
                .page()
                .select("[role=status]")
                .text();
    }

    @Test
    void figures_that_a_restatement_took_out_are_struck() {
        String slug = Saved.article();
        long claim = Saved.in(() -> Claim.create(
                        Article.named(slug).orElseThrow(),
                        Saved.words("The town built 140 flats for 4.5 million.", Checks.SO),
                        new Claim.Pointers("140\n4.5 million\nforty-odd", ""),
                        Saved.account("ada"))
                .number());
        assertTrue(!dossier(claim, "ada").has(".facts del"));
        Saved.restate(claim, "The town built 1140 flats for 4.5 million.", "ada");
        Html page = dossier(claim, "ada");
        assertEquals("140", page.page().select(".facts del").text());
        assertTrue(page.text().contains("140 no longer in the statement"));
    }

    @Test
    void what_is_printed_says_whose_desk_and_when() {
        String printed = dossier(Saved.claim(), "ada").page().select(".printed").text();
        assertTrue(printed.matches("Demo desk\\. http://[^ ]+/, [0-9]+ [A-Z][a-z]{2} [0-9]{4}"), printed);
    }

    @Test
    void who_could_sign_is_named_to_whoever_may_not() {
        long claim = sourced();
        Saved.verdict(claim, "accurate", "mara");
        for (String login : List.of("ada", "mara", "ines")) {
            Html page = dossier(claim, login);
            assertTrue(page.text().contains("Who could: "), login);
            assertTrue(page.text().contains("Tomás Reyes"), login);
        }
        assertTrue(dossier(claim, "mara").text().contains("You gave this verdict"));
        assertTrue(dossier(claim, "tomas").has("a.button.strong[href$=/sign-off]"));
    }

    @Test
    void superseded_and_withdrawn_verdicts_stay_readable() {
        long claim = Saved.proposed();
        Saved.verdict(claim, "mostly_accurate", "The second finding, with its own reasons.", "bela");
        Saved.withdrawVerdict(claim, 2, "bela");
        Html page = dossier(claim, "ada");
        assertTrue(page.text().contains("2 earlier verdicts"));
        assertTrue(page.text().contains("The second finding, with its own reasons."));
        assertTrue(page.text().contains("withdrawn:"));
        assertTrue(page.has("#verdict-1") && page.has("#verdict-2"));
    }

    @Test
    void evidence_that_the_editor_did_not_see_is_named_and_lapses_nothing() {
        long claim = Saved.signedOff();
        long added = Saved.evidence(claim, Stance.SUPPORTS, "bela");
        Html page = dossier(claim, "ada");
        assertTrue(page.has(".stage.signed_off"));
        assertTrue(page.text().contains("Added since the sign-off, not seen by its editor: evidence " + added));
    }

    @Test
    void an_address_without_a_claim_is_not_found() {
        for (String number : List.of("999999999", "0", "-1", "99999999999999999999", "abc", "1.5", "1e3", "%00")) {
            Response answer = As.ada().urlEncodingEnabled(false).get("/claims/" + number);
            assertEquals(404, answer.statusCode(), number);
            assertEquals("Not found", Html.of(answer).heading(), number);
            for (String below : List.of("/sign-off", "/returns/new", "/setting-aside/new", "/verdicts/new")) {
                assertEquals(
                        404,
                        As.mara()
                                .urlEncodingEnabled(false)
                                .get("/claims/" + number + below)
                                .statusCode(),
                        number + below);
            }
        }
        assertEquals(303, As.nobody().get("/claims/1").statusCode());
    }

    @Test
    void a_dossier_takes_as_many_queries_for_much_as_for_little() {
        long little = Saved.proposed();
        Saved.sendBack(little, "mara");
        Saved.answer(little, "ada");
        long much = Saved.claim();
        Set<String> logins = new TreeSet<>(List.of("ada", "bela", "tomas"));
        for (String login : logins) {
            for (int i = 0; i < 4; i++) Saved.evidence(much, Stance.SUPPORTS, login);
            Saved.verdict(much, "accurate", login);
            Saved.restate(much, "The town built 140 flats in 2021, said " + login + ".", login);
            Saved.sendBack(much, "mara");
            Saved.answer(much, login);
        }
        Saved.withdraw(much, Saved.facts(much).evidence().get(0).number(), "bela");
        Saved.correct(
                much,
                Saved.facts(much).evidence().get(1).number(),
                Saved.citation("https://register.example/much", Stance.SUPPORTS),
                "tomas");
        Saved.verdict(much, "mostly_accurate", "ada");
        for (String login : List.of("ada", "mara")) {
            long forLittle = queries(little, login);
            assertEquals(forLittle, queries(much, login), login);
            assertTrue(forLittle >= 5, "what is not counted cannot grow");
            assertTrue(forLittle <= 27, "the dossier took " + forLittle);
        }
        long authors = Saved.proposed();
        Saved.sendBack(authors, "mara");
        Saved.answer(authors, "ada");
        Saved.authors(authors, "bela", "tomas", "ines");
        assertTrue(queries(authors, "ada") <= queries(little, "ada") + 3, "one at most for each author's account");
    }

    private long queries(long claim, String login) {
        dossier(claim, login);
        Statistics statistics = session.getSessionFactory().getStatistics();
        statistics.clear();
        dossier(claim, login);
        return statistics.getPrepareStatementCount();
    }

    private static Html dossier(long claim, String login) {
        Response answer = As.login(login).get("/claims/" + claim);
        assertEquals(200, answer.statusCode());
        return Html.of(answer);
    }

    private static long sourced() {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        return claim;
    }
}
