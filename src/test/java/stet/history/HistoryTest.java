package stet.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.support.Saved;

@QuarkusTest
class HistoryTest {
    private static final int THREADS = 8;
    private static final int VERBS = 25;

    /** Of every thread's verbs, each fifth fails after it has done everything. */
    @Test
    void many_writers_at_once_make_one_chain_without_gaps() throws Exception {
        long shared = Saved.claim();
        List<Long> own = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) own.add(Saved.claim());
        long before = Saved.in(HistoryHead::current).eventCount();
        ExecutorService people = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> work = new ArrayList<>();
            for (long claim : own) work.add(people.submit(() -> work(claim, shared)));
            for (Future<?> done : work) done.get();
        } finally {
            people.shutdownNow();
        }
        HistoryHead head = Saved.in(HistoryHead::current);
        assertEquals(before + THREADS * VERBS * 4 / 5, head.eventCount());
        assertEquals(head.eventCount(), Saved.in(() -> Event.count()));
        ChainCheck.Result result = Saved.in(ChainCheck::run);
        assertEquals("", result.firstBroken().map(Object::toString).orElse(""));
        assertEquals(head.hash(), result.head());
    }

    @Test
    void a_transaction_that_fails_leaves_no_trace() {
        long claim = Saved.claim();
        HistoryHead before = Saved.in(HistoryHead::current);
        long evidence = lastEvidenceNumber();
        assertThrows(
                IllegalStateException.class,
                () -> Saved.run(() -> {
                    restate(claim, "Never said");
                    Counter.next("evidence");
                    throw new IllegalStateException();
                }));
        HistoryHead after = Saved.in(HistoryHead::current);
        assertEquals(before.eventCount(), after.eventCount());
        assertEquals(before.hash(), after.hash());
        assertEquals(evidence, lastEvidenceNumber());
        assertFalse(Saved.in(() -> Claim.shown(claim).statement()).equals("Never said"));
        assertTrue(Saved.in(ChainCheck::run).isIntact());
    }

    @Test
    void several_verbs_in_one_transaction_are_chained_in_their_order() {
        long claim = Saved.claim();
        Saved.run(() -> {
            restate(claim, "The town built 141 flats.");
            restate(claim, "The town built 142 flats.");
        });
        List<Event> events = Saved.in(() -> Event.ofClaim(claim));
        assertEquals("The town built 142 flats.", events.get(0).says("statement"));
        assertEquals(events.get(0).number() - 1, events.get(1).number());
        assertTrue(Saved.in(ChainCheck::run).isIntact());
    }

    /** A page or a packet that names the head may be made in the transaction of a verb, long before its end. */
    @Test
    void a_head_that_was_looked_at_before_is_read_anew_at_the_end() {
        long claim = Saved.claim();
        Saved.run(() -> {
            HistoryHead.current();
            Saved.claim();
            restate(claim, "The town built 143 flats.");
        });
        assertEquals(
                "The town built 143 flats.",
                Saved.in(() -> Event.ofClaim(claim)).get(0).says("statement"));
        assertTrue(Saved.in(ChainCheck::run).isIntact());
    }

    private static void work(long claim, long shared) {
        for (int verb = 0; verb < VERBS; verb++) {
            int number = verb;
            if (number % 5 == 4) {
                assertThrows(
                        IllegalStateException.class,
                        () -> Saved.run(() -> {
                            restate(shared, "Never said");
                            throw new IllegalStateException();
                        }));
            } else if (number % 5 == 3) {
                Saved.evidence(shared, Stance.CONTEXT, "ada");
            } else {
                Saved.run(() -> restate(number % 2 == 0 ? claim : shared, "Wording " + claim + "/" + number));
            }
        }
    }

    private static long lastEvidenceNumber() {
        return Saved.in(() -> Event.getEntityManager()
                .createQuery("select c.lastNumber from Counter c where c.name = 'evidence'", Long.class)
                .getSingleResult());
    }

    private static void restate(long claim, String statement) {
        Claim it = Claim.toChange(claim);
        it.restate(it.words().withStatement(statement), Saved.account("bela"));
    }
}
