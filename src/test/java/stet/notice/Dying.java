package stet.notice;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import stet.history.History;

/** Ends a transaction at its worst moment: act and notice are written, and nothing is committed. */
@ApplicationScoped
class Dying {
    static final AtomicBoolean NEXT = new AtomicBoolean();

    void die(@Observes @Priority(10_000) History.Settled settled) {
        if (NEXT.getAndSet(false)) throw new IllegalStateException("The node died.");
    }
}
