package stet.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stet.claim.Claim;
import stet.support.Saved;
import stet.support.Tampering;

@QuarkusTest
class ChainCheckTest {
    private long restated;
    private long last;

    @BeforeEach
    void something_happens() {
        long claim = Saved.claim();
        Saved.run(() -> {
            Claim it = Claim.toChange(claim);
            it.restate(it.words().withStatement("The town built 141 flats in 2021."), Saved.account("bela"));
        });
        restated = Saved.in(() -> Event.ofClaim(claim)).get(0).number();
        Saved.claim();
        last = Saved.in(HistoryHead::current).eventCount();
    }

    @Test
    void a_chain_that_nobody_touched_is_intact() {
        ChainCheck.Result result = Saved.in(ChainCheck::run);
        assertTrue(result.isIntact());
        assertEquals(last, result.events());
        assertEquals(Saved.in(HistoryHead::current).hash(), result.head());
    }

    @Test
    void a_byte_in_the_content_is_found() {
        for (String change : List.of(
                "content = concat(content, ' ')",
                "content = replace(content, '141 flats', '142 flats')",
                "content = replace(content, '\"salt\":\"', '\"salt\":\"0')",
                "content = replace(content, ',', ', ')",
                "content = replace(content, '{', '')",
                "digest = upper(digest)",
                "digest = hash")) {
            assertFound(restated, "has been changed: its content does not give its digest", set(change));
        }
    }

    @Test
    void a_change_in_any_column_is_found() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String change : List.of(
                "act = 'TAKE'",
                "act = 'NONSENSE'",
                "act = lower(act)",
                "actor = 'ada'",
                "actor = upper(actor)",
                "actor_name = concat(actor_name, ' ')",
                "subject_kind = 'article'",
                "subject = concat('0', subject)",
                "claim = claim + 1",
                "claim = null",
                "happened_at = happened_at + interval '1' second",
                "happened_at = happened_at + interval '0.000001' second")) {
            reasons.put(change, "is shown otherwise than it was written");
        }
        reasons.put("hash = digest", "does not follow from the event before it");
        reasons.put("content = null", "has lost its content, and no two people agreed to that");
        reasons.forEach((change, reason) -> assertFound(restated, reason, set(change)));
    }

    @Test
    void an_event_that_was_taken_away_is_found() {
        assertFound(1, "is missing", "delete from event where number = 1");
        assertFound(restated, "is missing", "delete from event where number = " + restated);
        assertFound(last, "is missing", "delete from event where number = " + last);
    }

    @Test
    void events_that_changed_places_are_found() {
        assertFound(
                restated,
                "is shown otherwise than it was written",
                "update event set number = -1 where number = " + restated,
                "update event set number = " + restated + " where number = " + (restated + 1),
                "update event set number = " + (restated + 1) + " where number = -1",
                rechained(restated),
                rechained(restated + 1));
        assertFound(
                restated,
                "does not follow from the event before it",
                "update event set number = -1 where number = " + restated,
                "update event set number = " + restated + " where number = " + (restated + 1),
                "update event set number = " + (restated + 1) + " where number = -1");
    }

    @Test
    void an_event_that_was_put_in_is_found() {
        assertFound(0, "does not belong to the chain", copied(0));
        assertFound(-7, "does not belong to the chain", copied(-7));
        assertFound(last + 1, "does not follow from the event before it", copied(last + 1));
        assertFound(last + 1, "is missing", copied(last + 9));
    }

    @Test
    void a_head_that_was_changed_is_found() {
        assertFound(last, "is not in the head", "update history_head set event_count = event_count - 1");
        assertFound(last + 1, "is missing", "update history_head set event_count = event_count + 1");
        assertFound(
                last, "is not the one that the head names", "update history_head set hash = '" + "0".repeat(64) + "'");
        assertFound(last, "is the last, and the head that would say so is gone", "delete from history_head");
    }

    @Test
    void the_last_event_hashed_anew_is_found_by_the_head() {
        Event event = Saved.in(() -> Event.shown(last));
        Event before = Saved.in(() -> Event.shown(last - 1));
        String content = event.content().replace("140 flats", "150 flats");
        String digest = Sha256.hex(content);
        assertFound(
                last,
                "is not the one that the head names",
                "update event set content = '%s', digest = '%s', hash = '%s' where number = %d"
                        .formatted(content, digest, Event.chained(before.hash(), digest), last));
    }

    /** What no chain can tell from inside: src/docs/history.md says so, and what to do about it. */
    @Test
    void a_tail_cut_with_the_head_adjusted_leaves_a_shorter_chain_that_is_whole() {
        String hash = Saved.in(() -> Event.shown(last - 1)).hash();
        ChainCheck.Result result = Tampering.found(
                ChainCheck::run,
                "delete from event where number = " + last,
                "update history_head set event_count = event_count - 1, hash = '" + hash + "'");
        assertTrue(result.isIntact());
        assertEquals(last - 1, result.events());
    }

    private void assertFound(long number, String reason, String... statements) {
        ChainCheck.Broken broken =
                Tampering.found(ChainCheck::run, statements).firstBroken().orElseThrow();
        assertEquals(new ChainCheck.Broken(number, reason), broken, String.join("; ", statements));
    }

    private String set(String change) {
        return "update event set " + change + " where number = " + restated;
    }

    /** The hash that the event's digest gives in its new place. */
    private String rechained(long number) {
        long other = number == restated ? number + 1 : number - 1;
        String before = number == restated
                ? Saved.in(() -> Event.shown(restated - 1)).hash()
                : Event.chained(
                        Saved.in(() -> Event.shown(restated - 1)).hash(),
                        Saved.in(() -> Event.shown(restated + 1)).digest());
        String digest = Saved.in(() -> Event.shown(other)).digest();
        return "update event set hash = '" + Event.chained(before, digest) + "' where number = " + number;
    }

    private String copied(long number) {
        return "insert into event (number, happened_at, act, actor, actor_name, subject_kind, subject, claim, content,"
                + " digest, hash) select " + number + ", happened_at, act, actor, actor_name, subject_kind, subject,"
                + " claim, content, digest, hash from event where number = " + restated;
    }
}
