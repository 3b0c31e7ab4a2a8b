package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.evidence.Stance;
import stet.history.Event;
import stet.support.Saved;
import stet.support.Tampering;

@QuarkusTest
class StageTest {
    @Inject
    StageProjection projection;

    @Inject
    Verification verification;

    @Test
    void a_claim_goes_through_every_stage_and_the_board_follows_each_verb() {
        long claim = Saved.claim();
        stage(claim, Stage.OPEN);
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        stage(claim, Stage.OPEN);
        Saved.take(claim, "ada");
        stage(claim, Stage.IN_HAND);
        Saved.run(() -> Assignment.giveBack(Claim.toChange(claim), Saved.account("ada")));
        stage(claim, Stage.OPEN);
        int first = Saved.verdict(claim, "accurate", "ada");
        stage(claim, Stage.PROPOSED);
        Saved.sendBack(claim, "mara");
        stage(claim, Stage.RETURNED);
        Saved.answer(claim, "ada");
        stage(claim, Stage.PROPOSED);
        Saved.sendBack(claim, "mara");
        stage(claim, Stage.RETURNED);
        Saved.verdict(claim, "mostly_accurate", "ada");
        stage(claim, Stage.PROPOSED);
        Saved.signOff(claim, "mara");
        stage(claim, Stage.SIGNED_OFF);
        Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
        stage(claim, Stage.LAPSED);
        Saved.withdrawSignOff(claim, "tomas");
        stage(claim, Stage.PROPOSED);
        Saved.withdrawVerdict(claim, first + 1, "ada");
        stage(claim, Stage.IN_HAND);
        Saved.proposeAside(claim, "ada");
        stage(claim, Stage.IN_HAND);
        Saved.agreeAside(claim, "mara");
        stage(claim, Stage.SET_ASIDE);
        Saved.run(() -> SettingAside.withdraw(Claim.toChange(claim), "It can be checked", Saved.account("tomas")));
        stage(claim, Stage.IN_HAND);
        assertTrue(verification.run().isIntact());
    }

    @Test
    void the_first_that_holds_wins() {
        long aside = Saved.proposed();
        Saved.sendBack(aside, "mara");
        Saved.proposeAside(aside, "ada");
        stage(aside, Stage.RETURNED);
        Saved.agreeAside(aside, "mara");
        stage(aside, Stage.SET_ASIDE);
        Saved.restate(aside, "The town built 141 flats in 2021.", "bela");
        stage(aside, Stage.RETURNED);

        long lapsed = Saved.signedOff();
        Saved.restate(lapsed, "The town built 141 flats in 2021.", "bela");
        Saved.sendBack(lapsed, "mara");
        stage(lapsed, Stage.LAPSED);
        Saved.proposeAside(lapsed, "ada");
        Saved.agreeAside(lapsed, "tomas");
        stage(lapsed, Stage.SET_ASIDE);
        Saved.restate(lapsed, "The town built 140 flats in 2021.", "bela");
        stage(lapsed, Stage.SIGNED_OFF);

        long returned = Saved.proposed();
        Saved.sendBack(returned, "mara");
        Saved.withdrawVerdict(returned, 1, "ada");
        stage(returned, Stage.RETURNED);
        Saved.verdict(returned, "accurate", "ada");
        stage(returned, Stage.PROPOSED);
    }

    @Test
    void not_for_checking_lapses_with_statement_or_quote_and_with_nothing_else() {
        long claim = Saved.claim();
        Saved.proposeAside(claim, "ada");
        Saved.agreeAside(claim, "mara");
        Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        Saved.reword(claim, words -> With.saidBy(words, "the clerk"), "bela");
        Saved.revise(claim, "Nothing of it is left but 140 flats in 2021.", "bela");
        stage(claim, Stage.SET_ASIDE);
        Saved.reword(claim, words -> With.quote(words, "140 flats"), "bela");
        stage(claim, Stage.OPEN);
        Saved.reword(claim, words -> With.quote(words, "140\u00A0flats in  2021"), "bela");
        stage(claim, Stage.SET_ASIDE);
        Saved.restate(claim, "Another statement.", "bela");
        stage(claim, Stage.OPEN);
    }

    @Test
    void a_proposal_alone_sets_nothing_aside_and_lapses_with_the_words_it_was_about() {
        long claim = Saved.claim();
        Saved.proposeAside(claim, "ada");
        Saved.restate(claim, "Another statement.", "bela");
        Saved.proposeAside(claim, "bela");
        stage(claim, Stage.OPEN);
        Saved.agreeAside(claim, "mara");
        stage(claim, Stage.SET_ASIDE);
    }

    @Test
    void supporting_evidence_added_later_lapses_nothing_and_contradicting_does() {
        long claim = Saved.signedOff();
        Saved.evidence(claim, Stance.SUPPORTS, "bela");
        Saved.evidence(claim, Stance.CONTEXT, "bela");
        stage(claim, Stage.SIGNED_OFF);
        assertEquals(2, Saved.facts(claim).addedSince().size());
        long against = Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        stage(claim, Stage.LAPSED);
        Saved.run(() -> Evidence.of(Claim.toChange(claim), against).withdraw("Wrong town", Saved.account("bela")));
        stage(claim, Stage.SIGNED_OFF);
    }

    @Test
    void a_lapse_is_written_once_with_what_and_by_whom() {
        long claim = Saved.signedOff();
        Saved.evidence(claim, Stance.SUPPORTS, "bela");
        assertEquals(0, lapses(claim).size());
        Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
        Saved.restate(claim, "The town built 142 flats in 2021.", "tomas");
        Saved.evidence(claim, Stance.CONTRADICTS, "tomas");
        List<Event> lapses = lapses(claim);
        assertEquals(1, lapses.size());
        assertEquals("bela", lapses.get(0).actor());
        String because = lapses.get(0).says("because");
        assertTrue(because.startsWith("statement (by bela, "), because);
        String now = Saved.in(() -> Board.row(claim).lapsedBecause());
        assertTrue(now.contains("statement (by tomas, ") && now.contains("evidence + "), now);
    }

    @Test
    void an_article_that_changes_lapses_what_rests_on_the_sentence_and_leaves_the_rest_in_its_place() {
        long claim = Saved.signedOff();
        String slug = Saved.slug(claim);
        long other = Articles.claim(slug);
        var before = Saved.in(() -> Board.row(other).changedAt());
        Saved.revise(claim, "The town built 140 flats in 2021, a record for the county.", "ada");
        stage(claim, Stage.LAPSED);
        assertEquals("ada", lapses(claim).get(0).actor());
        assertEquals(before, Saved.in(() -> Board.row(other).changedAt()));
        Board.agrees(other);
        Saved.revise(claim, "The town built 140 flats in 2021, a record for the region.", "ada");
        stage(claim, Stage.SIGNED_OFF);
        assertEquals(1, lapses(claim).size());
    }

    @Test
    void what_lapsed_is_cut_between_characters() {
        long claim = Saved.signedOff();
        String house = "\uD83C\uDFE0";
        for (String shift : List.of("", "x")) {
            Saved.revise(claim, "The town built 140 flats in 2021" + shift + house.repeat(3000) + ".", "bela");
            Saved.reword(claim, words -> With.quote(words, "in 2021"), "bela");
            stage(claim, Stage.LAPSED);
            Saved.reword(claim, words -> With.quote(words, "140 flats in 2021"), "bela");
            stage(claim, Stage.LAPSED);
        }
    }

    @Test
    void a_rebuild_finds_nothing_wrong_and_mends_what_somebody_spoiled() {
        long claim = Saved.signedOff();
        Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        long other = Saved.proposed();
        List<Object> shown = Board.shown(claim);
        long words = words(claim);
        assertEquals(0, projection.rebuildAfter(claim - 1));
        String row = " where number = " + claim;
        for (String spoiled : List.of(
                "update claim_board set stage = 'SIGNED_OFF'" + row,
                "update claim_board set rating = 'inaccurate'" + row,
                "update claim_board set kind = 'AMOUNT'" + row,
                "update claim_board set assignee_id = null" + row,
                "update claim_board set verdict_id = null, sign_off_id = null" + row,
                "update claim_board set sentence = 'x'" + row,
                "update claim_board set aside_proposed = true" + row,
                "update claim_board set evidence_counting = 7, supports = 7, contradicts = 7" + row,
                "update claim_board set current_seal = 'x'" + row,
                "update claim_board set lapsed_because = ''" + row,
                "delete from claim_board" + row,
                "delete from claim_word where word = 'built' and claim_id = (select id from claim" + row + ")",
                "update claim_word set word = 'zzz' where word = 'town' and claim_id = (select id from claim" + row
                        + ")")) {
            Tampering.commit(spoiled);
            assertEquals(1, projection.rebuildAfter(claim - 1), spoiled);
            assertEquals(shown, Board.shown(claim), spoiled);
            assertEquals(words, words(claim), spoiled);
            assertEquals(0, projection.rebuildAfter(claim - 1), spoiled);
        }
        Board.agrees(other);
    }

    @Test
    void a_row_that_was_lost_comes_back_to_its_place_in_the_list() {
        long claim = Saved.signedOff();
        var changed = Saved.in(() -> Event.ofClaim(claim).get(0).happenedAt());
        Tampering.commit("delete from claim_board where number = " + claim);
        projection.rebuildAfter(claim - 1);
        assertEquals(changed, Saved.in(() -> Board.row(claim).changedAt()));
    }

    private static long words(long claim) {
        return Saved.in(() -> ClaimWord.count(
                "claimId = ?1 and word <> 'zzz'", Claim.shown(claim).id()));
    }

    private static List<Event> lapses(long claim) {
        return Saved.in(() -> Event.ofClaim(claim)).stream()
                .filter(event -> event.act() == Act.LAPSE)
                .toList();
    }

    /** The stage from the facts, with which all of the board has to agree. */
    private static void stage(long claim, Stage expected) {
        assertEquals(expected, Saved.facts(claim).stage());
        assertEquals(expected, Saved.in(() -> Board.row(claim).stage()));
        Board.agrees(claim);
    }
}
