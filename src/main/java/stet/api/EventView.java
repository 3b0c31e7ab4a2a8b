package stet.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.history.Entry;
import stet.history.Event;

/**
 * One event; who is a login, empty for the desk itself; changes are empty once the content was redacted. Withheld while
 * a second verdict on its claim is outstanding: then who, act and changes are empty.
 */
public record EventView(
        long number,
        Instant at,
        String who,
        @Schema(nullable = true) String act,
        Subject subject,
        List<Entry.Change> changes,
        boolean redacted,
        boolean withheld,
        String digest,
        String hash) {
    /** What it was done to, by kind and the number or name that people know it by. */
    public record Subject(String kind, String key) {}

    static EventView of(Event event) {
        return new EventView(
                event.number(),
                event.happenedAt(),
                event.actor(),
                event.act() == null ? null : event.act().key(),
                new Subject(event.subjectKind(), event.subject()),
                event.changes(),
                event.isRedacted(),
                event.isKeptBack(),
                event.digest(),
                event.hash());
    }
}
