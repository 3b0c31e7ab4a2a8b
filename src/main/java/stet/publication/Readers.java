package stet.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import stet.home.Desk;
import stet.web.Refusal;
import stet.web.Texts;

/** Who is being sent an export just now: each holds a thread and a connection of the database while they read. */
@ApplicationScoped
class Readers {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Desk desk;

    private final Map<String, Integer> reading = new HashMap<>();

    /** A place among them, until it is closed. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** 429 where this person has half of all places, 503 where all are taken. */
    synchronized Place take(String login) {
        int own = reading.getOrDefault(login, 0);
        int most = Math.max(1, desk.limits().exports() / 2);
        if (own >= most) throw Refusal.tooMany(Texts.of("export_yours", most), PATIENCE);
        if (all() >= desk.limits().exports()) throw Refusal.busy(Texts.of("export_busy"), PATIENCE);
        reading.put(login, own + 1);
        return () -> leave(login);
    }

    private synchronized void leave(String login) {
        reading.merge(login, -1, Integer::sum);
        reading.remove(login, 0);
    }

    private int all() {
        return reading.values().stream().mapToInt(Integer::intValue).sum();
    }
}
