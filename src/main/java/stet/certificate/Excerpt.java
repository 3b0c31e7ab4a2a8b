package stet.certificate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import stet.history.Link;

/** The history from one event through the head: its own events whole, of all others number and digest alone. */
public record Excerpt(String before, List<Link> events, Predicate<Link> isOwn) {
    /** Before is the hash of the event before the first, sixty-four zeros where there is none; at least one event. */
    public Excerpt {
        events = List.copyOf(events);
        if (events.isEmpty()) throw new IllegalArgumentException("A certificate needs an event");
    }

    Map<String, Object> written() {
        Link last = events.get(events.size() - 1);
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("from", events.get(0).number());
        written.put("before", before);
        written.put("events", events.stream().map(this::written).toList());
        written.put("head", Map.of("count", last.number(), "hash", last.hash()));
        return written;
    }

    private Map<String, Object> written(Link event) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("number", event.number());
        written.put("digest", event.digest());
        if (!isOwn.test(event)) return written;
        written.put("hash", event.hash());
        written.put("content", event.content());
        return written;
    }
}
