package stet.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks every five minutes for what comes due. */
@ApplicationScoped
class DueJob {
    @Inject
    DueSoon due;

    @Scheduled(every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        due.note();
    }
}
