package stet.signoff;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import stet.confidence.ConfidenceCheck;
import stet.evidence.EvidenceCheck;
import stet.history.ChainCheck;
import stet.history.Flaw;
import stet.history.History;
import stet.home.OneMoment;
import stet.web.Refusal;
import stet.web.Texts;

/** Whether the history holds, and everything sealed with it: for the page, the command line and other programs. */
@ApplicationScoped
@Unremovable
public class Verification {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Each who waits holds a thread that pages need. */
    private static final int WAITING = 8;

    private final Semaphore alone = new Semaphore(1, true);

    @Inject
    OneMoment moment;

    /**
     * What was found, of one state of the database: how many events, seals and pieces of evidence hold, the hash that
     * the events end in, and the first thing that does not hold. Seals are checked where the chain is intact.
     */
    public record Result(Instant at, long events, String head, long seals, long evidence, Optional<Flaw> firstBroken) {
        public boolean isIntact() {
            return firstBroken.isEmpty();
        }
    }

    public Result run() {
        return run(events -> {});
    }

    /** The same, one at a time: 429 where another one takes longer than anybody waits, or enough of them wait already. */
    public Result runAlone() {
        if (alone.getQueueLength() >= WAITING || !begin())
            throw Refusal.tooMany(Texts.of("verification_busy"), PATIENCE);
        try {
            return run();
        } finally {
            alone.release();
        }
    }

    private boolean begin() {
        try {
            return alone.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The same, saying now and then how many events hold so far. */
    public Result run(LongConsumer progress) {
        AtomicReference<Result> result = new AtomicReference<>();
        moment.read(() -> result.set(check(progress)));
        return result.get();
    }

    /** Of what the transaction at hand sees, its own changes with it; it is left empty of entities. */
    public static Result here() {
        return check(events -> {});
    }

    /** In the transaction at hand, which it leaves empty of entities. */
    static Result check(LongConsumer progress) {
        Instant at = History.now();
        ChainCheck.Result chain = ChainCheck.run(progress);
        Optional<Flaw> broken =
                chain.firstBroken().map(found -> new Flaw(Texts.of("flaw_event", found.event()), found.reason()));
        if (broken.isPresent()) return new Result(at, chain.events(), chain.head(), 0, 0, broken);
        SealCheck.Result seals = SealCheck.run();
        if (seals.flaw().isPresent()) {
            return new Result(at, chain.events(), chain.head(), seals.seals(), 0, seals.flaw());
        }
        EvidenceCheck.Result evidence = EvidenceCheck.run(ConfidenceCheck::holds);
        return new Result(at, chain.events(), chain.head(), seals.seals(), evidence.pieces(), evidence.flaw());
    }
}
