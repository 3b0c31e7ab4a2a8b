package stet.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends the digests, in the morning unless a desk says otherwise. */
@ApplicationScoped
class DigestJob {
    @Inject
    Digests digests;

    @Scheduled(cron = "{stet.notice.mail-at}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void send() {
        digests.send();
    }
}
