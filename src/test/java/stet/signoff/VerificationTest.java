package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.claim.Claim;
import stet.evidence.Citation;
import stet.evidence.Evidence;
import stet.evidence.Stance;
import stet.gate.ArticleSignOff;
import stet.history.Event;
import stet.history.Flaw;
import stet.history.HistoryHead;
import stet.history.Sha256;
import stet.support.Saved;
import stet.support.Tampering;

@QuarkusTest
class VerificationTest {
    @Inject
    Verification verification;

    @Test
    void what_nobody_touched_is_intact_and_counted() {
        Saved.signedOff();
        Verification.Result result = verification.run();
        assertEquals("", result.firstBroken().map(Flaw::toString).orElse(""));
        assertEquals(Saved.in(HistoryHead::current).eventCount(), result.events());
        assertEquals(Saved.in(() -> SignOff.count() + SettingAside.count() + ArticleSignOff.count()), result.seals());
        assertEquals(Saved.in(() -> Evidence.count()), result.evidence());
    }

    /** By way of java.sql.Date it would be stored as another, and the evidence would not give its digest. */
    @Test
    void a_day_that_the_new_calendar_left_out_is_kept() {
        long claim = Saved.claim();
        LocalDate day = LocalDate.of(1582, 10, 10);
        Saved.evidence(claim, published(day), "ada");
        assertEquals(day, Saved.facts(claim).evidence().get(0).cited().publishedOn());
        assertTrue(verification.run().isIntact());
    }

    private static Citation published(LocalDate day) {
        Citation was = Saved.citation("https://calendar.example/" + System.nanoTime(), Stance.SUPPORTS);
        return new Citation(
                was.medium(),
                was.url(),
                was.title(),
                was.publisher(),
                day,
                was.contact(),
                was.quote(),
                "en",
                "",
                "",
                "",
                "",
                was.stance(),
                was.accessedOn());
    }

    @Test
    void progress_is_told_while_the_events_are_read() {
        Saved.claim();
        List<Long> told = new ArrayList<>();
        long events = verification.run(told::add).events();
        assertEquals(events, told.get(told.size() - 1));
    }

    @Test
    void a_byte_in_a_sealed_sign_off_is_found() {
        long claim = Saved.signedOff();
        String what = "Sign-off 1 of claim " + claim;
        assertFound(
                what,
                "is not what was signed: the stored text does not give its seal",
                set(claim, "sealed = replace(sealed, '140 flats', '150 flats')"));
        assertFound(
                what,
                "is not what was signed: the stored text does not give its seal",
                set(claim, "sealed = concat(sealed, ' ')"));
        assertFound(
                what,
                "is not what was signed: the stored text does not give its seal",
                set(claim, "seal_format = 'stet-seal/0'"));
    }

    @Test
    void json_and_seal_changed_together_are_found_by_the_history() {
        long claim = Saved.signedOff();
        SignOff signOff = signOff(claim);
        String sealed = signOff.sealed().replace("140 flats", "150 flats");
        assertFound(
                "Sign-off 1 of claim " + claim,
                "carries another seal than the one that the history recorded",
                set(claim, "sealed = '" + sealed.replace("'", "''") + "', seal = '" + Sha256.hex(sealed) + "'"));
    }

    @Test
    void a_sign_off_of_another_claim_put_in_its_place_is_found() {
        long claim = Saved.signedOff();
        long other = Saved.signedOff();
        assertFound(
                "Sign-off 1 of claim " + claim,
                "is not what was signed: the stored text does not give its seal",
                set(
                        claim,
                        "sealed = '" + signOff(other).sealed() + "', seal = '"
                                + signOff(other).seal() + "'"));
    }

    @Test
    void who_signed_what_and_how_far_cannot_be_changed() {
        long claim = Saved.signedOff();
        for (String change : List.of(
                "signed_by_id = (select id from account where login = 'tomas')",
                "evidence_through = 999999",
                "verdict_id = (select min(id) from verdict where id <> verdict_id)")) {
            Flaw flaw = found(set(claim, change));
            assertEquals("Sign-off 1 of claim " + claim, flaw.what(), change);
            assertEquals("has been changed beside its seal: the history says something else of it", flaw.why(), change);
        }
    }

    @Test
    void a_sign_off_taken_away_or_made_up_is_found() {
        long claim = Saved.signedOff();
        assertFound(
                "Sign-off 1 of claim " + claim,
                "is in the history and nowhere else: its record is gone",
                "update claim_board set sign_off_id = null where number = " + claim,
                "delete from sign_off where claim_id = (select id from claim where number = " + claim + ")");
        assertFound(
                "Sign-off 2 of claim " + claim,
                "is not in the history of its claim",
                "insert into sign_off (claim_id, number, verdict_id, seal_format, seal, sealed, evidence_through,"
                        + " signed_by_id, signed_at, withdrawn_reason) select claim_id, 2, verdict_id, seal_format,"
                        + " seal, sealed, evidence_through, signed_by_id, signed_at, '' from sign_off where claim_id ="
                        + " (select id from claim where number = " + claim + ")");
    }

    @Test
    void a_withdrawal_made_up_or_taken_back_is_found() {
        long claim = Saved.signedOff();
        assertFound(
                "Sign-off 1 of claim " + claim,
                "is not withdrawn as the history says",
                set(claim, "withdrawn_at = signed_at, withdrawn_by_id = signed_by_id"));
        Saved.run(() -> SignOff.withdraw(Claim.toChange(claim), "Signed the wrong one", Saved.account("tomas")));
        assertFound(
                "Sign-off 1 of claim " + claim,
                "is not withdrawn as the history says",
                set(claim, "withdrawn_at = null, withdrawn_by_id = null"));
    }

    /** The chain alone cannot tell; a sign-off in the part that was cut off can. */
    @Test
    void a_tail_cut_with_the_head_adjusted_is_found_where_it_held_a_sign_off() {
        long claim = Saved.signedOff();
        HistoryHead head = Saved.in(HistoryHead::current);
        String before = Saved.in(() -> Event.shown(head.eventCount() - 1)).hash();
        assertFound(
                "Sign-off 1 of claim " + claim,
                "is not in the history of its claim",
                "delete from event where number = " + head.eventCount(),
                "update history_head set event_count = event_count - 1, hash = '" + before + "'");
    }

    @Test
    void a_byte_in_an_agreed_setting_aside_is_found() {
        long claim = Saved.claim();
        Saved.run(() -> SettingAside.propose(
                Claim.toChange(claim), SettingAside.Ground.OPINION, "It is a taste", Saved.account("bela")));
        Saved.run(() -> SettingAside.agree(Claim.toChange(claim), Saved.account("mara")));
        String what = "Setting aside 1 of claim " + claim;
        String row = " where claim_id = (select id from claim where number = " + claim + ")";
        assertFound(
                what,
                "is not what was signed: the stored text does not give its seal",
                "update setting_aside set sealed = replace(sealed, '140', '150')" + row);
        String sealed = Saved.in(() -> ClaimFacts.of(Claim.shown(claim)).settingAside())
                .orElseThrow()
                .sealed()
                .replace("140", "150");
        assertFound(
                what,
                "carries another seal than the one that the history recorded",
                "update setting_aside set sealed = '" + sealed + "', seal = '" + Sha256.hex(sealed) + "'" + row);
        assertFound(
                what,
                "is not agreed as the history says",
                "update setting_aside set agreed_by_id = null, agreed_at = null" + row);
        assertFound(
                what,
                "has been changed beside its seal: the history says something else of it",
                "update setting_aside set reason = 'A whim'" + row);
        assertFound(
                "A setting aside of claim " + claim,
                "has been changed beside its seal: the history says something else of it",
                "update setting_aside set ground = 'WHIM'" + row);
    }

    @Test
    void a_change_in_evidence_is_found() {
        long claim = Saved.signedOff();
        long piece = Saved.evidence(claim, Stance.CONTEXT, "ada");
        for (String change : List.of(
                "quote = concat(quote, ' ')",
                "title = 'Another register'",
                "url = 'https://elsewhere.example/'",
                "stance = 'SUPPORTS'",
                "stance = 'NONSENSE'",
                "medium = 'GOSSIP'",
                "published_on = null",
                "accessed_on = accessed_on + interval '1' day",
                "contact = 'somebody'",
                "salt = 'f'",
                "digest = upper(digest)")) {
            assertFound("Evidence " + piece, "has been changed: it does not give its digest", evidence(piece, change));
        }
        assertFound(
                "Evidence " + piece,
                "counted otherwise when it was attached, the history says",
                evidence(piece, "counted = true"));
        assertFound(
                "Evidence " + piece,
                "was added by somebody else, the history says",
                evidence(piece, "added_by_id = (select id from account where login = 'bela')"));
        assertFound(
                "Evidence " + piece,
                "is not withdrawn as the history says",
                evidence(piece, "withdrawn_at = added_at, withdrawn_by_id = added_by_id"));
        assertFound(
                "Evidence " + piece,
                "is not corrected as the history says",
                evidence(piece, "superseded_by_id = (select min(id) from evidence)"));
        assertFound(
                "Evidence " + piece,
                "is not in the history of its claim",
                evidence(piece, "claim_id = (select min(id) from claim)"));
        assertFound(
                "Evidence " + piece,
                "is in the history and nowhere else: its record is gone",
                "delete from evidence where number = " + piece);
    }

    @Test
    void evidence_and_its_digest_changed_together_are_found_by_the_history() {
        long claim = Saved.claim();
        long piece = Saved.evidence(claim, Stance.CONTEXT, "ada");
        long twin = Saved.evidence(claim, Stance.CONTEXT, "ada");
        String columns = String.join(
                ", ",
                List.of("url", "title", "salt", "digest").stream()
                        .map(column ->
                                column + " = (select o." + column + " from evidence o where o.number = " + twin + ")")
                        .toList());
        assertFound(
                "Evidence " + piece,
                "carries another digest than the one that the history recorded",
                evidence(piece, columns));
    }

    @Test
    void evidence_corrected_and_withdrawn_by_the_verbs_holds() {
        long claim = Saved.claim();
        long piece = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.run(() -> {
            Evidence wrong = Evidence.of(Claim.toChange(claim), piece);
            Evidence right = wrong.correct(
                    wrong.source(), Saved.citation("https://right.example/", Stance.CONTEXT), Saved.account("bela"));
            right.withdraw("Wrong table", Saved.account("ada"));
        });
        assertTrue(verification.run().isIntact());
    }

    private static void assertFound(String what, String why, String... statements) {
        assertEquals(new Flaw(what, why), found(statements), String.join("; ", statements));
    }

    private static Flaw found(String... statements) {
        return Tampering.found(() -> Verification.check(events -> {}), statements)
                .firstBroken()
                .orElseThrow(() -> new AssertionError("Nothing found: " + String.join("; ", statements)));
    }

    private static SignOff signOff(long claim) {
        return Saved.facts(claim).signOff().orElseThrow();
    }

    private static String set(long claim, String change) {
        return "update sign_off set " + change + " where claim_id = (select id from claim where number = " + claim
                + ")";
    }

    private static String evidence(long number, String change) {
        return "update evidence set " + change + " where number = " + number;
    }
}
