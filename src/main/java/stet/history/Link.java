package stet.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import stet.account.Act;

/**
 * An event as it lies in the database, read as plain values: whatever was done to it there, it can still be checked,
 * and a long chain leaves nothing behind in the session.
 */
public record Link(
        Long number,
        Instant happenedAt,
        String act,
        String actor,
        String actorName,
        String subjectKind,
        String subject,
        Long claim,
        String content,
        String digest,
        String hash) {
    private static final String COLUMNS = "select e.number, e.happenedAt, cast(e.act as String), e.actor, e.actorName,"
            + " e.subjectKind, e.subject, e.claim, e.content, e.digest, e.hash from Event e where ";

    /** Up to limit events after a number, oldest first; null begins before all, even a number below 1. */
    public static List<Link> after(Long number, int limit) {
        return database()
                .createQuery(COLUMNS + "e.number > :number order by e.number", Link.class)
                .setParameter("number", number == null ? Long.MIN_VALUE : number)
                .setMaxResults(limit)
                .getResultList();
    }

    static Link numbered(long number) {
        return after(number - 1, 1).get(0);
    }

    /** What the history itself says of the redaction of these events, oldest first. */
    static List<Link> ofRedactions(Collection<String> events) {
        return database()
                .createQuery(
                        COLUMNS
                                + "e.act in :acts and e.subjectKind = 'event' and e.subject in :events order by e.number",
                        Link.class)
                .setParameter("acts", List.of(Act.PROPOSE_REDACTION, Act.AGREE_REDACTION))
                .setParameter("events", events)
                .getResultList();
    }

    /** The first event whose redaction was agreed to in this batch and that has its content all the same. */
    static Optional<Long> restored(List<Link> batch) {
        List<Long> redacted = batch.stream()
                .filter(event -> event.is(Act.AGREE_REDACTION))
                .map(event -> Long.valueOf(event.subject()))
                .toList();
        if (redacted.isEmpty()) return Optional.empty();
        return database()
                .createQuery(
                        "select e.number from Event e where e.number in :redacted and e.content is not null"
                                + " order by e.number",
                        Long.class)
                .setParameter("redacted", redacted)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** As much of it as an event of somebody else's gives away. */
    public Link withoutContent() {
        return new Link(number, happenedAt, act, actor, actorName, subjectKind, subject, claim, null, digest, hash);
    }

    /** Nothing but when it happened, in which claim's dossier, and by what the chain can be followed. */
    public Link keptBack() {
        return new Link(number, happenedAt, "", "", "", "claim", String.valueOf(claim), claim, null, digest, hash);
    }

    /** Whether its claim is kept back, and it is of an act that says what was found. */
    public boolean isIn(KeptBack kept) {
        return claim != null
                && kept.claims().contains(claim)
                && KeptBack.OPEN.stream().noneMatch(this::is);
    }

    public boolean isKeptBack() {
        return act.isEmpty();
    }

    public boolean isRedacted() {
        return content == null;
    }

    boolean is(Act other) {
        return other.name().equals(act);
    }

    boolean hasItsContent() {
        return Sha256.hex(content).equals(digest);
    }

    /** Whether the columns that pages read say what the hashed content says. */
    boolean showsItsContent() {
        JsonNode written = read();
        return Event.FORMAT.equals(written.path("format").asText())
                && number == written.path("number").asLong()
                && happenedAt.toString().equals(written.path("at").asText())
                && act.equals(written.path("act").asText().toUpperCase(Locale.ROOT))
                && actor.equals(written.path("actor").path("login").asText())
                && actorName.equals(written.path("actor").path("name").asText())
                && subjectKind.equals(written.path("subject").path("kind").asText())
                && subject.equals(written.path("subject").path("key").asText())
                && Objects.equals(
                        claim,
                        written.path("claim").isNull()
                                ? null
                                : written.path("claim").asLong());
    }

    /** What a field was set to; empty where the event says nothing of it. */
    String says(String field) {
        for (JsonNode change : read().path("changes")) {
            if (change.path("field").asText().equals(field))
                return change.path("after").asText();
        }
        return "";
    }

    /** What stays of the event when its content is taken out, as canonical JSON. */
    public String kept() {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("format", Event.FORMAT);
        kept.put("number", number);
        kept.put("at", happenedAt.toString());
        kept.put("act", act.toLowerCase(Locale.ROOT));
        kept.put("actor", Map.of("login", actor, "name", actorName));
        kept.put("subject", Map.of("kind", subjectKind, "key", subject));
        kept.put("claim", claim);
        return CanonicalJson.of(kept);
    }

    /** The changes as canonical JSON; empty where the content is gone. */
    public String changes() {
        return isRedacted() ? "" : CanonicalJson.of(read().path("changes"));
    }

    /** A missing node where the content is no JSON, or gone. */
    private JsonNode read() {
        return CanonicalJson.readIfJson(content);
    }

    private static EntityManager database() {
        return Event.getEntityManager();
    }
}
