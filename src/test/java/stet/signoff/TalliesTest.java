package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.history.History;
import stet.history.HistoryHead;
import stet.support.Saved;

/** The counts above the list, of a desk that is counted at every look and of one that is too large for it. */
@QuarkusTest
class TalliesTest {
    private static final Tallies.Pace ALWAYS =
            new Tallies.Pace(Long.MAX_VALUE, Duration.ofDays(1), Duration.ofSeconds(30));
    private static final Tallies.Pace BESIDE = new Tallies.Pace(0, Duration.ZERO, Duration.ofSeconds(30));

    @Inject
    Claims claims;

    @Test
    void a_small_desk_is_counted_anew_after_every_act() {
        seesEachAct(new Tallies(claims, ALWAYS));
    }

    @Test
    void a_large_desk_is_counted_beside_its_readers() {
        seesEachAct(new Tallies(claims, BESIDE));
    }

    @Test
    void nothing_is_counted_twice_while_nothing_happens() {
        Tallies tallies = new Tallies(claims, ALWAYS);
        ClaimFilter filter = filterOf(Saved.claim());
        long events = Saved.in(HistoryHead::length);
        Tally first = tallies.of(filter, events).orElseThrow();
        assertSame(first, tallies.of(filter.withStage(Stage.OPEN), events).orElseThrow());
    }

    @Test
    void a_page_says_how_old_its_counts_are_and_that_there_are_none_yet() {
        Tally tally = new Tally(Map.of(Stage.OPEN, 3L), 7, History.now().minusSeconds(40), Duration.ofSeconds(1));
        assertEquals("", page(Optional.of(tally), 7).countedAt());
        assertTrue(page(Optional.of(tally), 8).countedAt().matches("Counted 4\\d seconds ago\\."));
        assertEquals(
                "Being counted. The numbers stand here when you look again.",
                page(Optional.empty(), 8).countedAt());
    }

    @Test
    void a_count_that_took_long_is_not_made_again_at_once() {
        Instant at = Instant.parse("2024-03-02T10:00:00Z");
        Tally tally = new Tally(Map.of(), 7, at, Duration.ofSeconds(1));
        assertTrue(tally.isFresh(at.plusSeconds(9)));
        assertTrue(!tally.isFresh(at.plusSeconds(11)));
    }

    private static void seesEachAct(Tallies tallies) {
        long claim = Saved.claim();
        ClaimFilter filter = filterOf(claim);
        assertEquals(1, counted(tallies, filter).get(Stage.OPEN));
        Saved.take(claim, "ada");
        Map<Stage, Long> now = counted(tallies, filter);
        assertEquals(0, now.get(Stage.OPEN));
        assertEquals(1, now.get(Stage.IN_HAND));
    }

    /** Waits for a count that is not of before the last act: one that came too soon after another is put off. */
    private static Map<Stage, Long> counted(Tallies tallies, ClaimFilter filter) {
        long events = Saved.in(HistoryHead::length);
        Tally tally;
        do {
            tally = Saved.in(() -> tallies.of(filter, events)).orElseThrow();
        } while (tally.events() < events);
        return tally.counts();
    }

    private static ClaimFilter filterOf(long claim) {
        return ClaimFilter.ofArticle(Saved.slug(claim));
    }

    private static ClaimsPage page(Optional<Tally> tally, long events) {
        return new ClaimsPage(
                ClaimFilter.ofArticle(""),
                ClaimOrder.NUMBER,
                new Claims.Page<>(List.of(), "", ""),
                tally,
                events,
                null,
                new ClaimChoices.Lists(List.of(), List.of(), List.of()));
    }
}
