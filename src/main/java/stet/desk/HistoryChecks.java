package stet.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import stet.history.History;
import stet.signoff.Verification;

/**
 * The newest verification, for the page: of a short history made at every look, of a long one when somebody asks,
 * in the background and never two at a time, so that the page answers however many events there are.
 */
@ApplicationScoped
class HistoryChecks {
    /** So many events are checked in a tenth of a second. */
    static final long SHORT = 2_000;

    private static final Logger LOG = Logger.getLogger(HistoryChecks.class);

    @Inject
    Verification verification;

    @Inject
    ManagedExecutor executor;

    private final AtomicBoolean running = new AtomicBoolean();
    private volatile long done;
    private volatile Optional<Verification.Result> newest = Optional.empty();

    /** What is known: the newest result, if there is any since the desk started, and how far a running check is. */
    record State(Optional<Verification.Result> newest, boolean running, long done) {}

    State look(long events, boolean asked) {
        if (events <= SHORT) newest = Optional.of(verification.run());
        else if (asked && running.compareAndSet(false, true)) executor.execute(this::check);
        return new State(newest, running.get(), done);
    }

    private void check() {
        try {
            done = 0;
            newest = Optional.of(verification.run(events -> done = events));
            LOG.infof(
                    "History verified, begun %s: %s",
                    History.now(), newest.get().isIntact() ? "intact" : "broken");
        } catch (RuntimeException failed) {
            LOG.error("The history could not be verified", failed);
        } finally {
            running.set(false);
        }
    }
}
