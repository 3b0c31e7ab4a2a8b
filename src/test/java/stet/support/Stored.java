package stet.support;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.TreeMap;
import stet.account.Act;
import stet.history.Event;

/**
 * How many rows of every kind are in the database; all that is ever done adds some, at least to the history. How
 * often a password was tried is counted whether it was right or wrong.
 */
public record Stored(Map<String, Long> rows) {
    public static Stored now() {
        return Saved.in(() -> {
            EntityManager database = Event.getEntityManager();
            Map<String, Long> rows = new TreeMap<>();
            database.getMetamodel().getEntities().stream()
                    .filter(kind -> !kind.getName().equals("Attempts"))
                    .forEach(kind -> rows.put(
                            kind.getName(),
                            database.createQuery("select count(*) from " + kind.getName(), Long.class)
                                    .getSingleResult()));
            return new Stored(rows);
        });
    }

    public static long events(Act act) {
        return Saved.in(() -> Event.count("act", act));
    }
}
