package stet.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Assignment;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.evidence.Stance;
import stet.signoff.ReturnNote;
import stet.signoff.SettingAside;
import stet.signoff.SignOff;
import stet.support.Saved;
import stet.text.WordDiff;

@QuarkusTest
class EventSentenceTest {
    @Test
    void letting_go_is_told_from_taking_off_somebody() {
        long claim = Saved.claim();
        Saved.take(claim, "bela");
        Saved.run(() -> Assignment.giveBack(Claim.toChange(claim), Saved.account("bela")));
        assertEquals("let the claim go", new EventSentence(Saved.last(claim)).did());
        Saved.take(claim, "bela");
        Saved.run(() -> Assignment.giveBack(Claim.toChange(claim), Saved.account("mara")));
        assertEquals("took the claim off bela", new EventSentence(Saved.last(claim)).did());
    }

    @Test
    void every_act_is_told_in_words() {
        for (Act act : Act.values()) {
            Event event = Event.after(0, Event.BEGINNING, Entry.of(act, null).on("claim", 7));
            String did = new EventSentence(event).did();
            assertFalse(did.isBlank() || did.contains("{") || did.contains("did something"), act + ": " + did);
        }
    }

    @Test
    void what_people_do_reads_like_a_sentence() {
        long claim = Saved.claim();
        Saved.run(() -> Assignment.assign(Claim.toChange(claim), Saved.account("bela"), Saved.account("mara")));
        long piece = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "ada");
        Saved.run(() -> ReturnNote.send(Claim.toChange(claim), "Which table?", Saved.account("mara")));
        Saved.run(() -> ReturnNote.answer(Claim.toChange(claim), "Table 2 says so.", Saved.account("ada")));
        Saved.signOff(claim, "mara");
        Saved.run(() -> Evidence.of(Claim.toChange(claim), piece).withdraw("Wrong edition", Saved.account("bela")));
        Saved.run(() -> SignOff.withdraw(Claim.toChange(claim), "It lapsed", Saved.account("tomas")));
        Saved.run(() -> SettingAside.propose(
                Claim.toChange(claim), SettingAside.Ground.NOT_CHECKABLE, "No register", Saved.account("bela")));
        assertEquals(
                List.of(
                        "Béla Novák proposed to leave the claim unchecked: not checkable",
                        "Tomás Reyes withdrew the sign-off",
                        "Béla Novák changed what was signed off, so the sign-off lapsed",
                        "Béla Novák withdrew evidence " + piece,
                        "Mara Lindqvist signed off the verdict accurate",
                        "Ada Okafor answered the return: the verdict stands",
                        "Mara Lindqvist returned the claim",
                        "Ada Okafor gave verdict 1: accurate",
                        "Ada Okafor attached evidence " + piece,
                        "Mara Lindqvist assigned the claim to bela",
                        "Ada Okafor added the claim"),
                sentences(claim));
        assertEquals("Reason: Wrong edition", details(claim, Act.WITHDRAW_EVIDENCE));
        assertEquals("Note: Which table?", details(claim, Act.SEND_BACK));
        assertEquals("It stands, because: Table 2 says so.", details(claim, Act.ANSWER_RETURN));
        assertEquals("", details(claim, Act.ASSIGN));
    }

    @Test
    void a_verdict_on_what_was_said_is_never_told_without_saying_so() {
        long claim = Saved.claim("The town built 140 flats in 2021.", Checks.SAID);
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "correctly_quoted", "ada");
        Saved.signOff(claim, "mara");
        assertEquals(
                List.of(
                        "Mara Lindqvist signed off the verdict correctly quoted (content not checked)",
                        "Ada Okafor gave verdict 1: correctly quoted (content not checked)"),
                sentences(claim).subList(0, 2));
        assertTrue(Saved.last(claim).content().contains("""
                {"after":"said","before":"","field":"checks"}"""));
    }

    @Test
    void a_history_opens_on_decisions_and_folds_what_lies_between() {
        long claim = Saved.signedOff();
        Saved.evidence(claim, Stance.CONTEXT, "bela");
        List<EventLine> lines = EventLine.lines(Saved.in(() -> Event.ofClaim(claim)));
        assertEquals(
                List.of("1 folded", "SIGN_OFF", "GIVE_VERDICT", "3 folded"),
                lines.stream()
                        .map(line -> line.decision() == null
                                ? line.steps().size() + " folded"
                                : line.decision().event().act().name())
                        .toList());
        assertEquals(History.today(), lines.get(0).from());
        assertTrue(lines.get(3).isOneDay());
    }

    @Test
    void decisions_are_verdicts_returns_sign_offs_lapses_settings_aside_and_redactions() {
        assertEquals(
                Set.of(
                        "GIVE_VERDICT",
                        "WITHDRAW_VERDICT",
                        "ASK_SECOND_READING",
                        "WITHDRAW_SECOND_READING",
                        "ADJUDICATE",
                        "SEND_BACK",
                        "ANSWER_RETURN",
                        "SIGN_OFF",
                        "SIGN_OFF_SAMPLED",
                        "WITHDRAW_SIGN_OFF",
                        "LAPSE",
                        "STAND_AGAIN",
                        "PROPOSE_SETTING_ASIDE",
                        "AGREE_SETTING_ASIDE",
                        "WITHDRAW_SETTING_ASIDE",
                        "PROPOSE_FIX",
                        "ANSWER_FIX",
                        "AGREE_FIX",
                        "LET_FIX_STAND",
                        "WITHDRAW_FIX",
                        "FIX_CARRIED",
                        "FIX_REOPENED",
                        "SIGN_OFF_ARTICLE",
                        "WITHDRAW_ARTICLE_SIGN_OFF",
                        "LAPSE_ARTICLE",
                        "ARTICLE_STANDS_AGAIN",
                        "ASK_BYPASS",
                        "PERMIT_BYPASS",
                        "AGREE_REDACTION"),
                Stream.of(Act.values()).filter(Act::isDecision).map(Act::name).collect(Collectors.toSet()));
    }

    @Test
    void a_long_text_of_which_a_word_changed_is_shown_around_the_word() {
        String before = "word ".repeat(400) + "old " + "other ".repeat(400);
        Event event = Event.after(
                0,
                Event.BEGINNING,
                Entry.of(Act.REVISE_ARTICLE, null).changed("words", before, before.replace("old", "new")));
        EventSentence.Detail detail = new EventSentence(event).details().get(0);
        assertEquals(
                List.of("old", "new"),
                detail.pieces().stream()
                        .filter(piece -> piece.kind() != WordDiff.Kind.SAME)
                        .map(WordDiff.Piece::text)
                        .map(String::strip)
                        .toList());
        assertTrue(detail.pieces().stream().allMatch(piece -> piece.text().length() < 200));
    }

    @Test
    void a_field_without_a_name_is_shown_by_its_key() {
        assertEquals("no such field", EventSentence.label("no_such_field"));
    }

    private static List<String> sentences(long claim) {
        return Saved.in(() -> Event.ofClaim(claim)).stream()
                .map(EventSentence::new)
                .filter(sentence -> sentence.event().act() != Act.TAKE)
                .map(sentence -> sentence.who() + " " + sentence.did())
                .toList();
    }

    private static String details(long claim, Act act) {
        return Saved.in(() -> Event.ofClaim(claim)).stream()
                .filter(event -> event.act() == act)
                .flatMap(event -> new EventSentence(event).details().stream())
                .map(detail -> detail.label() + ": "
                        + detail.pieces().stream().map(WordDiff.Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }
}
