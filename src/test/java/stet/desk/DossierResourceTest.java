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
        RETURNED("Mara Lindqvist sent it back.", () -> {
            long claim = Saved.proposed();
            Saved.sendBack(claim, "mara");
            return claim;
        }),
        RETURNED_WITHOUT_VERDICT("Mara Lindqvist sent it back.", () -> {
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
        LAPSED_AND_SENT_BACK("Tomás Reyes sent it back.", () -> {
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
                        assertTrue(page.text().contains(situation.next), page.text());
                        claim = tried(situation, claim, login, page);
                    }
                }));
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
            assertTrue(forLittle <= 25, "the dossier took " + forLittle);
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
