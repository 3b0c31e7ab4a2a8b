package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stet.account.Account;
import stet.account.Role;
import stet.article.Article;
import stet.claim.Assignment;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.claim.Kind;
import stet.claim.Words;
import stet.evidence.Stance;
import stet.support.Saved;
import stet.web.Refusal;

/** Who may sign in which situation; ada is a checker whose hand is in everything, mara and tomas are editors. */
@QuarkusTest
class FourEyesTest {
    private static final String YES = "";
    private static final String VERDICT = "You gave this verdict";
    private static final String WORDS = "You wrote this claim's words";
    private static final String EVIDENCE = "You had a hand in the evidence";
    private static final String SENTENCE = "You changed the article's sentence";
    private static final String COUNTING = "You changed the article's address, title or origin";
    private static final String OWN = "This is your own article";

    private static final String OTHER_SENTENCE =
            "Rents rose again. The town built 140 flats in 2021, no record. The mayor was pleased.";

    /** What was done, and what is said to mara and to tomas when they want to sign. */
    private enum Situation {
        NO_HAND(YES, YES, Saved::proposed),
        VERDICT_BY_MARA(VERDICT, YES, () -> {
            long claim = sourced("ada");
            Saved.verdict(claim, "accurate", "mara");
            return claim;
        }),
        VERDICT_BY_MARA_LONG_AGO_AND_SIGNED(VERDICT, YES, () -> {
            long claim = sourced("ada");
            Saved.verdict(claim, "accurate", "mara");
            Saved.signOff(claim, "tomas");
            Saved.evidence(claim, Stance.CONTRADICTS, "ada");
            return claim;
        }),
        VERDICT_BY_MARA_SUPERSEDED(YES, YES, () -> {
            long claim = sourced("ada");
            Saved.verdict(claim, "mostly_accurate", "mara");
            Saved.verdict(claim, "accurate", "ada");
            return claim;
        }),
        CREATED_BY_MARA(WORDS, YES, () -> {
            long claim = createdBy("mara");
            proposeBy(claim, "ada");
            return claim;
        }),
        CREATED_BY_MARA_AND_RESTATED_BY_BELA(WORDS, YES, () -> {
            long claim = createdBy("mara");
            Saved.restate(claim, "In 2021 the town built 140 flats.", "bela");
            proposeBy(claim, "ada");
            return claim;
        }),
        CREATED_BY_MARA_SIGNED_BY_TOMAS(YES, YES, () -> {
            long claim = createdBy("mara");
            proposeBy(claim, "ada");
            Saved.signOff(claim, "tomas");
            Saved.evidence(claim, Stance.CONTRADICTS, "bela");
            return claim;
        }),
        CREATED_BY_MARA_SIGNED_BY_TOMAS_RESTATED_BY_BELA(YES, YES, () -> {
            long claim = createdBy("mara");
            proposeBy(claim, "ada");
            Saved.signOff(claim, "tomas");
            Saved.restate(claim, "In 2021 the town built 140 flats.", "bela");
            return claim;
        }),
        CREATED_BY_MARA_RESTATED_BY_BELA_SIGNED_BY_TOMAS(YES, YES, () -> {
            long claim = createdBy("mara");
            Saved.restate(claim, "In 2021 the town built 140 flats.", "bela");
            proposeBy(claim, "ada");
            Saved.signOff(claim, "tomas");
            Saved.evidence(claim, Stance.CONTRADICTS, "bela");
            return claim;
        }),
        CREATED_BY_MARA_SIGNED_BY_TOMAS_AND_TAKEN_BACK(WORDS, YES, () -> {
            long claim = createdBy("mara");
            proposeBy(claim, "ada");
            Saved.signOff(claim, "tomas");
            Saved.withdrawSignOff(claim, "tomas");
            return claim;
        }),
        RESTATED_BY_MARA(WORDS, YES, () -> {
            long claim = Saved.proposed();
            Saved.restate(claim, "In 2021 the town built 140 flats.", "mara");
            return claim;
        }),
        RESTATED_BY_MARA_AFTER_TOMAS_SIGNED(WORDS, YES, () -> {
            long claim = Saved.proposed();
            Saved.signOff(claim, "tomas");
            Saved.restate(claim, "In 2021 the town built 140 flats.", "mara");
            return claim;
        }),
        RESTATED_BY_MARA_AND_BACK_AFTER_TOMAS_SIGNED_THEN_CONTRADICTED(WORDS, YES, () -> {
            long claim = Saved.proposed();
            Saved.signOff(claim, "tomas");
            Saved.restate(claim, "In 2021 the town built 140 flats.", "mara");
            Saved.restate(claim, "The town built 140 flats in 2021.", "mara");
            Saved.evidence(claim, Stance.CONTRADICTS, "bela");
            return claim;
        }),
        SIGNED_BY_MARA_THEN_RESTATED_BY_HER(WORDS, YES, () -> {
            long claim = Saved.signedOff();
            Saved.restate(claim, "In 2021 the town built 140 flats.", "mara");
            return claim;
        }),
        QUOTE_MOVED_BY_MARA(WORDS, YES, () -> {
            long claim = Saved.proposed();
            Saved.reword(claim, words -> With.quote(words, "a record"), "mara");
            return claim;
        }),
        EVIDENCE_BY_MARA(EVIDENCE, YES, () -> {
            long claim = sourced("mara");
            Saved.verdict(claim, "accurate", "ada");
            return claim;
        }),
        EVIDENCE_BY_MARA_SIGNED_BY_TOMAS(YES, YES, () -> {
            long claim = sourced("mara");
            Saved.verdict(claim, "accurate", "ada");
            Saved.signOff(claim, "tomas");
            Saved.restate(claim, "In 2021 the town built 140 flats.", "bela");
            return claim;
        }),
        MORE_EVIDENCE_BY_MARA_AFTER_TOMAS_SIGNED(EVIDENCE, YES, () -> {
            long claim = Saved.proposed();
            Saved.signOff(claim, "tomas");
            Saved.evidence(claim, Stance.CONTRADICTS, "mara");
            return claim;
        }),
        CONTEXT_BY_MARA(YES, YES, () -> {
            long claim = sourced("ada");
            long piece = Saved.evidence(claim, Stance.CONTEXT, "mara");
            Saved.verdict(claim, "accurate", "ada");
            Saved.evidence(claim, Stance.CONTEXT, "mara");
            Saved.withdraw(claim, piece, "mara");
            return claim;
        }),
        CIRCULAR_EVIDENCE_BY_MARA(YES, YES, () -> {
            long claim = Saved.proposed();
            String self = "https://valley.example/" + Saved.slug(claim);
            Saved.withdraw(claim, Saved.evidence(claim, Saved.citation(self, Stance.SUPPORTS), "mara"), "mara");
            return claim;
        }),
        EVIDENCE_CORRECTED_BY_MARA(EVIDENCE, YES, () -> {
            long claim = Saved.proposed();
            Saved.correct(claim, piece(claim), Saved.citation("https://register.example/2", Stance.SUPPORTS), "mara");
            return claim;
        }),
        EVIDENCE_CORRECTED_INTO_CONTEXT_BY_MARA(EVIDENCE, YES, () -> {
            long claim = sourced("ada");
            long against = Saved.evidence(claim, Stance.CONTRADICTS, "ada");
            Saved.correct(claim, against, Saved.citation("https://register.example/3", Stance.CONTEXT), "mara");
            Saved.verdict(claim, "accurate", "ada");
            return claim;
        }),
        EVIDENCE_WITHDRAWN_BY_MARA(EVIDENCE, YES, () -> {
            long claim = sourced("ada");
            long against = Saved.evidence(claim, Stance.CONTRADICTS, "ada");
            Saved.withdraw(claim, against, "mara");
            Saved.verdict(claim, "accurate", "ada");
            return claim;
        }),
        EVIDENCE_WITHDRAWN_BY_MARA_SIGNED_BY_TOMAS(YES, YES, () -> {
            long claim = sourced("ada");
            long against = Saved.evidence(claim, Stance.CONTRADICTS, "ada");
            Saved.withdraw(claim, against, "mara");
            Saved.verdict(claim, "accurate", "ada");
            Saved.signOff(claim, "tomas");
            Saved.evidence(claim, Stance.CONTRADICTS, "bela");
            return claim;
        }),
        SENTENCE_BY_MARA(SENTENCE, YES, () -> {
            long claim = Saved.proposed();
            Saved.revise(claim, OTHER_SENTENCE, "mara");
            return claim;
        }),
        SENTENCE_BY_MARA_AFTER_TOMAS_SIGNED(SENTENCE, YES, () -> {
            long claim = Saved.proposed();
            Saved.signOff(claim, "tomas");
            Saved.revise(claim, OTHER_SENTENCE, "mara");
            return claim;
        }),
        SENTENCE_BY_MARA_AND_A_WORD_OF_IT_BY_BELA(SENTENCE, YES, () -> {
            long claim = Saved.proposed();
            Saved.revise(claim, OTHER_SENTENCE, "mara");
            Saved.revise(claim, OTHER_SENTENCE.replace("no record", "not a record"), "bela");
            return claim;
        }),
        SENTENCE_BY_MARA_SIGNED_BY_TOMAS(YES, YES, () -> {
            long claim = Saved.proposed();
            Saved.revise(claim, OTHER_SENTENCE, "mara");
            Saved.signOff(claim, "tomas");
            Saved.evidence(claim, Stance.CONTRADICTS, "bela");
            return claim;
        }),
        ANOTHER_SENTENCE_BY_MARA(YES, YES, () -> {
            long claim = Saved.proposed();
            Saved.revise(claim, "Rents fell. " + Saved.SENTENCE, "mara");
            return claim;
        }),
        WHAT_COUNTS_BY_MARA(COUNTING, YES, () -> {
            long claim = Saved.proposed();
            String url = "https://register.example/" + System.nanoTime();
            Saved.evidence(claim, Saved.citation(url, Stance.CONTRADICTS), "bela");
            Saved.describe(claim, url, "Another title", "", "mara");
            return claim;
        }),
        WHAT_COUNTS_BY_MARA_SIGNED_BY_TOMAS(YES, YES, () -> {
            long claim = WHAT_COUNTS_BY_MARA.brought.getAsLong();
            Saved.signOff(claim, "tomas");
            Saved.evidence(claim, Stance.CONTRADICTS, "bela");
            return claim;
        }),
        WHAT_COUNTS_BY_MARA_WHO_THEN_TOOK_IT_AWAY(EVIDENCE, YES, () -> {
            long claim = WHAT_COUNTS_BY_MARA.brought.getAsLong();
            Saved.withdraw(claim, Saved.facts(claim).evidence().get(1).number(), "mara");
            return claim;
        }),
        ARTICLE_NAMED_BY_MARA_TO_NO_EFFECT(YES, YES, () -> {
            long claim = Saved.proposed();
            Saved.describe(claim, "https://valley.example/moved", "Another title", "The Hill Courier", "mara");
            return claim;
        }),
        ARTICLE_OF_MARA(OWN, YES, () -> {
            long claim = Saved.proposed();
            Saved.authors(claim, "mara");
            return claim;
        }),
        ARTICLE_OF_BOTH(OWN, OWN, () -> {
            long claim = Saved.proposed();
            Saved.authors(claim, "mara", "tomas");
            return claim;
        }),
        FOUND_ASSIGNED_AND_RETURNED_BY_MARA(YES, YES, () -> {
            long claim = Saved.claim();
            Saved.run(() -> Assignment.assign(Claim.toChange(claim), Saved.account("ada"), Saved.account("mara")));
            proposeBy(claim, "ada");
            Saved.sendBack(claim, "mara");
            Saved.answer(claim, "ada");
            return claim;
        }),
        SIGNED_BY_MARA_AND_LAPSED_BY_OTHERS(YES, YES, () -> {
            long claim = Saved.signedOff();
            Saved.restate(claim, "In 2021 the town built 140 flats.", "bela");
            return claim;
        }),
        SIGNED_BY_MARA_WHO_THEN_GAVE_THE_SAME_VERDICT(VERDICT, YES, () -> {
            long claim = Saved.signedOff();
            Saved.verdict(claim, "accurate", "mara");
            return claim;
        }),
        BOTH_HAD_A_HAND(VERDICT, EVIDENCE, () -> {
            long claim = sourced("tomas");
            Saved.verdict(claim, "accurate", "mara");
            return claim;
        });

        private final String toMara;
        private final String toTomas;
        private final LongSupplier brought;

        Situation(String toMara, String toTomas, LongSupplier brought) {
            this.toMara = toMara;
            this.toTomas = toTomas;
            this.brought = brought;
        }
    }

    @TestFactory
    Stream<DynamicTest> every_situation() {
        return Stream.of(Situation.values())
                .map(situation -> DynamicTest.dynamicTest(situation.name(), () -> {
                    long claim = situation.brought.getAsLong();
                    said(claim, "mara", situation.toMara);
                    said(claim, "tomas", situation.toTomas);
                    signs(claim, "mara", situation.toMara);
                    if (!situation.toMara.isEmpty()) signs(claim, "tomas", situation.toTomas);
                }));
    }

    @Test
    void the_refusal_names_who_could_and_nobody_else() {
        long claim = sourced("ada");
        Saved.verdict(claim, "accurate", "mara");
        Refusal refusal = refusal(() -> Saved.signOff(claim, "mara"));
        assertEquals(403, refusal.status());
        assertTrue(refusal.getMessage().contains("somebody else has to sign it off. Who could: "));
        assertTrue(refusal.getMessage().contains("Tomás Reyes"));
        assertFalse(refusal.getMessage().contains("Mara Lindqvist"));
        assertFalse(refusal.getMessage().contains("Ada Okafor"), "a checker");
    }

    @Test
    void where_nobody_could_the_refusal_says_so() {
        long claim = Saved.proposed();
        List<String> editors = Saved.in(
                () -> Account.holding(Role.EDITOR).stream().map(Account::login).toList());
        Saved.authors(claim, editors.toArray(String[]::new));
        Refusal refusal = refusal(() -> Saved.signOff(claim, "mara"));
        assertTrue(refusal.getMessage().contains("Nobody at this desk could"), refusal.getMessage());
    }

    /** The same words stand in both sentences, and what comes before them moves. */
    @Test
    void whoever_changed_the_sentence_is_known_however_it_moves() {
        String may = "Sales rose 5 percent in May. Profit rose 5 percent in June.";
        long claim = Saved.claimOn(Saved.articleOf(may.replace("May", "April")), "5 percent");
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.revise(claim, may, "mara");
        Saved.revise(claim, "The town counted for the first time in years. " + may, "tomas");
        Saved.verdict(claim, "accurate", "ada");
        assertEquals("Sales rose 5 percent in May.", Saved.facts(claim).sentence());
        assertTrue(refusal(() -> Saved.signOff(claim, "mara")).getMessage().startsWith(SENTENCE));
        Saved.signOff(claim, "tomas");
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
    }

    @Test
    void a_figure_that_is_changed_takes_the_claim_nowhere_else_and_back() {
        String text = "Sales rose 5 percent in May. Profit rose 5 percent in June.";
        long claim = Saved.claimOn(Saved.articleOf(text), "5 percent");
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "ada");
        Saved.signOff(claim, "mara");
        Saved.revise(claim, text.replaceFirst("5", "6"), "bela");
        assertEquals("", Saved.facts(claim).sentence());
        assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
        Saved.revise(claim, "So: " + text, "bela");
        assertEquals("So: Sales rose 5 percent in May.", Saved.facts(claim).sentence());
        Saved.revise(claim, text, "bela");
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
    }

    @Test
    void of_two_equal_sentences_the_one_that_was_signed_is_looked_at() {
        String text = "He said no. Then he left. He said no.";
        String slug = Saved.articleOf(text);
        long claim = Saved.in(() -> Claim.create(
                        Article.toChange(slug),
                        new Words("It says no.", "He said no.", 1, Kind.EVENT, Checks.SO, "", "", null, 26),
                        Claim.Pointers.NONE,
                        Saved.account("ada"))
                .number());
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "ada");
        Saved.signOff(claim, "mara");
        Saved.revise(claim, "He said no. Then he left. He said yes.", "bela");
        assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
        Saved.revise(claim, "At last: " + text, "bela");
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
    }

    @Test
    void nobody_who_signed_off_their_own_verdict_after_a_lapse() {
        long claim = sourced("ada");
        Saved.verdict(claim, "accurate", "mara");
        Saved.signOff(claim, "tomas");
        Saved.restate(claim, "In 2021 the town built 140 flats.", "bela");
        assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
        assertTrue(refusal(() -> Saved.signOff(claim, "mara")).getMessage().startsWith(VERDICT));
        Saved.signOff(claim, "tomas");
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());
    }

    @Test
    void a_verdict_that_does_not_bear_measuring_any_more_is_not_signed() {
        long unsourced = Saved.proposed();
        Saved.withdraw(unsourced, piece(unsourced), "bela");
        assertTrue(refusal(() -> Saved.signOff(unsourced, "mara")).getMessage().contains("Attach evidence"));

        long other = Saved.proposed();
        Saved.reword(other, words -> With.checks(words, Checks.SAID), "bela");
        assertTrue(refusal(() -> Saved.signOff(other, "mara")).getMessage().contains("something else was checked"));

        long unreasoned = sourced("ada");
        Saved.verdict(unreasoned, "accurate", "", "ada");
        Saved.evidence(unreasoned, Stance.CONTRADICTS, "bela");
        assertTrue(refusal(() -> Saved.signOff(unreasoned, "mara")).getMessage().contains("give your reasons"));
    }

    @Test
    void agreeing_to_leave_a_claim_unchecked_takes_the_same_four_eyes() {
        long own = Saved.claim();
        Saved.proposeAside(own, "mara");
        Refusal refusal = refusal(() -> Saved.agreeAside(own, "mara"));
        assertEquals(403, refusal.status());
        assertTrue(refusal.getMessage().startsWith("You proposed this, so somebody else has to agree. Who could: "));
        assertFalse(refusal.getMessage().contains("Mara Lindqvist"), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("Tomás Reyes"));

        long worded = createdBy("mara");
        Saved.proposeAside(worded, "tomas");
        Refusal hers = refusal(() -> Saved.agreeAside(worded, "mara"));
        assertTrue(hers.getMessage().startsWith(WORDS));
        assertFalse(hers.getMessage().contains("Tomás Reyes"), "he proposed it: " + hers.getMessage());

        long judged = sourced("ada");
        Saved.verdict(judged, "accurate", "mara");
        Saved.proposeAside(judged, "ada");
        assertTrue(refusal(() -> Saved.agreeAside(judged, "mara")).getMessage().startsWith(VERDICT));

        long sourced = sourced("mara");
        Saved.proposeAside(sourced, "ada");
        assertTrue(refusal(() -> Saved.agreeAside(sourced, "mara")).getMessage().startsWith(EVIDENCE));

        long written = Saved.claim();
        Saved.proposeAside(written, "ada");
        Saved.authors(written, "mara");
        assertTrue(refusal(() -> Saved.agreeAside(written, "mara")).getMessage().startsWith(OWN));
        Saved.agreeAside(written, "tomas");
        assertEquals(Stage.SET_ASIDE, Saved.facts(written).stage());
    }

    private static void said(long claim, String login, String expected) {
        String said = Saved.in(() -> FourEyes.refusal(ClaimFacts.of(Claim.shown(claim)), Saved.account(login))
                .orElse(""));
        assertTrue(expected.isEmpty() ? said.isEmpty() : said.startsWith(expected), login + " is told: " + said);
    }

    private static void signs(long claim, String login, String expected) {
        if (expected.isEmpty()) {
            Saved.signOff(claim, login);
            assertEquals(
                    login, Saved.facts(claim).signOff().orElseThrow().signedBy().login());
            Board.agrees(claim);
        } else {
            int before = Saved.facts(claim).signOffs().size();
            Refusal refusal = refusal(() -> Saved.signOff(claim, login));
            assertEquals(403, refusal.status());
            assertTrue(refusal.getMessage().startsWith(expected), refusal.getMessage());
            assertEquals(before, Saved.facts(claim).signOffs().size());
        }
    }

    private static Refusal refusal(Runnable act) {
        return assertThrows(Refusal.class, act::run);
    }

    private static long piece(long claim) {
        return Saved.facts(claim).evidence().get(0).number();
    }

    private static long sourced(String login) {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, login);
        return claim;
    }

    private static void proposeBy(long claim, String login) {
        Saved.evidence(claim, Stance.SUPPORTS, login);
        Saved.verdict(claim, "accurate", login);
    }

    private static long createdBy(String login) {
        String slug = Saved.article();
        return Saved.in(() -> Claim.create(
                        Article.named(slug).orElseThrow(),
                        Saved.words("The town built 140 flats in 2021.", Checks.SO),
                        Claim.Pointers.NONE,
                        Saved.account(login))
                .number());
    }
}
