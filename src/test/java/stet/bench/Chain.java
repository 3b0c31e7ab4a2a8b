package stet.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stet.account.Act;
import stet.history.Sha256;

/** The history as src/docs/history.md describes it, written on from where it ends; hashed for real. */
final class Chain {
    private long count;
    private String hash;

    Chain(long count, String hash) {
        this.count = count;
        this.hash = hash;
    }

    /** Somebody who acts. */
    record Person(long id, String login, String name) {}

    /** What was done, by whom and when, to what, in which claim's dossier. */
    record Done(Act act, Person by, Instant at, String kind, Object key, Long claim) {}

    /** What an event says besides; nothing is said of what is empty. */
    static final class Says {
        private final List<Map<String, String>> changes = new ArrayList<>();

        Says and(String field, Object value) {
            if (value != null && !value.toString().isEmpty()) {
                changes.add(Map.of("field", field, "before", "", "after", value.toString()));
            }
            return this;
        }
    }

    void add(Rows rows, Done done, Says says) {
        count++;
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("format", "stet-event/1");
        written.put("number", count);
        written.put("at", done.at.toString());
        written.put("act", done.act.key());
        written.put("actor", Map.of("login", done.by.login, "name", done.by.name));
        written.put("subject", Map.of("kind", done.kind, "key", done.key.toString()));
        written.put("claim", done.claim);
        written.put("changes", says.changes);
        written.put("salt", Sha256.salt());
        String content = Canon.of(written);
        String digest = Sha256.hex(content);
        hash = Sha256.hex(hash + digest);
        rows.add(
                Table.EVENT,
                count,
                done.at,
                done.act.name(),
                done.by.login,
                done.by.name,
                done.kind,
                done.key.toString(),
                done.claim,
                content,
                digest,
                hash);
    }

    long count() {
        return count;
    }

    String hash() {
        return hash;
    }
}
