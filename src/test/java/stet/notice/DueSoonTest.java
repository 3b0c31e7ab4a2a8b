package stet.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static stet.notice.NoticeKind.ASSIGNED;
import static stet.notice.NoticeKind.DUE_SOON;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.history.History;
import stet.support.Saved;
import stet.support.Together;

/** What comes due, as the job looks for it. */
@QuarkusTest
class DueSoonTest {
    private static final Duration SOON = Duration.ofMinutes(90);

    @Inject
    DueSoon due;

    /** What other tests left. */
    @BeforeEach
    void clear() {
        due.note();
    }

    @Test
    void whoever_has_a_claim_is_told_two_hours_before_and_once() {
        String eve = Told.somebody("checker");
        long soon = Told.given(eve, SOON);
        long later = Told.given(eve, Duration.ofHours(3));
        long never = Told.given(eve, null);
        assertEquals(1, due.note());
        assertEquals(List.of(ASSIGNED, DUE_SOON), Told.kinds(eve, soon));
        Notice told = Told.of(eve, soon).get(1);
        assertEquals(
                Saved.in(() -> Assignment.of(Claim.shown(soon)).orElseThrow().dueAt()), told.dueAt());
        assertEquals(0, due.note());
        for (long claim : List.of(later, never)) assertEquals(List.of(ASSIGNED), Told.kinds(eve, claim));
    }

    @Test
    void two_nodes_that_look_at_once_tell_once() throws Exception {
        String eve = Told.somebody("checker");
        long claim = Told.given(eve, SOON);
        List<Integer> told = Together.both(() -> due.note());
        assertEquals(1, told.get(0) + told.get(1));
        assertEquals(List.of(ASSIGNED, DUE_SOON), Told.kinds(eve, claim));
    }

    @Test
    void another_time_and_another_person_are_told_anew() {
        String eve = Told.somebody("checker");
        String dan = Told.somebody("checker");
        long claim = Told.given(eve, SOON);
        due.note();
        Instant other = History.now().plus(Duration.ofMinutes(100));
        Told.give(claim, eve, other);
        due.note();
        Told.give(claim, dan, other);
        due.note();
        assertEquals(List.of(ASSIGNED, DUE_SOON, ASSIGNED, DUE_SOON), Told.kinds(eve, claim));
        assertEquals(List.of(ASSIGNED, DUE_SOON), Told.kinds(dan, claim));
    }

    @Test
    void what_came_due_while_the_desk_was_down_is_told_late_and_not_for_ever() {
        String eve = Told.somebody("checker");
        long late = Told.given(eve, SOON);
        long old = Told.given(eve, SOON);
        passed(late, Duration.ofDays(2));
        passed(old, Duration.ofDays(9));
        assertEquals(1, due.note());
        assertEquals(List.of(ASSIGNED, DUE_SOON), Told.kinds(eve, late));
        assertEquals(List.of(ASSIGNED), Told.kinds(eve, old));
    }

    @Test
    void a_node_that_dies_in_between_has_told_some_and_the_next_look_tells_the_others() {
        String eve = Told.somebody("checker");
        long first = Told.given(eve, SOON);
        long second = Told.given(eve, SOON.plusMinutes(1));
        Saved.run(() -> Notice.ofDue(
                new Recipient(Claim.shown(first), Saved.account(eve)),
                Assignment.of(Claim.shown(first)).orElseThrow().dueAt()));
        assertEquals(1, due.note());
        for (long claim : List.of(first, second)) assertEquals(List.of(ASSIGNED, DUE_SOON), Told.kinds(eve, claim));
    }

    @Test
    void nobody_is_told_of_what_they_are_done_with_gave_back_or_cannot_do_any_more() {
        String eve = Told.somebody("checker");
        long done = Told.given(eve, SOON);
        Saved.evidence(done, Stance.SUPPORTS, eve);
        Saved.verdict(done, "accurate", eve);
        long given = Told.given(eve, SOON);
        Saved.run(() -> Assignment.giveBack(Claim.toChange(given), Saved.account(eve)));
        String gone = Told.somebody("checker");
        long left = Told.given(gone, SOON);
        Told.leave(gone);
        assertEquals(0, due.note());
        assertEquals(List.of(ASSIGNED), Told.kinds(gone, left));
    }

    @Test
    void a_second_reader_is_told_and_whoever_gave_the_first_verdict_is_not() {
        String eve = Told.somebody("checker");
        long theirs = Saved.secondReading();
        Told.give(theirs, eve, History.now().plus(SOON));
        long first = Saved.secondReading();
        Told.give(first, "ada", History.now().plus(SOON));
        assertEquals(1, due.note());
        assertEquals(List.of(ASSIGNED, DUE_SOON), Told.kinds(eve, theirs));
        assertEquals(List.of(ASSIGNED), Told.kinds("ada", first));
    }

    private static void passed(long claim, Duration ago) {
        Saved.run(() -> Assignment.update(
                "dueAt = ?1 where claim.id = ?2",
                History.now().minus(ago),
                Claim.shown(claim).id()));
    }
}
