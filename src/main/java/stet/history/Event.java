package stet.history;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stet.account.Act;
import stet.web.Refusal;
import stet.web.Texts;

/**
 * Something that happened, for good. Content is the canonical JSON that was hashed; null once redacted.
 * digest = SHA-256(content), which holds a random salt; hash = SHA-256(hash of the event before + digest), in hex.
 */
@Entity
public class Event extends PanacheEntityBase {
    static final String FORMAT = "stet-event/1";
    static final String BEGINNING = "0".repeat(64);

    @Id
    private Long number;

    private Instant happenedAt;

    @Convert(converter = ActColumn.class)
    private Act act;

    private String actor;
    private String actorName;
    private String subjectKind;
    private String subject;
    private Long claim;
    private String content;
    private String digest;
    private String hash;

    @Transient
    private boolean keptBack;

    protected Event() {}

    static Event after(long last, String lastHash, Entry entry) {
        Event event = new Event();
        event.number = last + 1;
        event.happenedAt = entry.at();
        event.act = entry.act();
        event.actor = entry.actor();
        event.actorName = entry.actorName();
        event.subjectKind = entry.subjectKind();
        event.subject = entry.subject();
        event.claim = entry.claim();
        event.content = CanonicalJson.of(event.asWritten(entry.changes()));
        event.digest = Sha256.hex(event.content);
        event.hash = chained(lastHash, event.digest);
        return event;
    }

    static String chained(String previousHash, String digest) {
        return Sha256.hex(previousHash + digest);
    }

    /** 404 where there is none. */
    public static Event shown(long number) {
        return Event.<Event>findByIdOptional(number)
                .orElseThrow(() -> Refusal.notFound(Texts.of("redaction_no_event", number)));
    }

    /** The events of a claim, newest first. */
    public static List<Event> ofClaim(long claim) {
        return list("claim = ?1 order by number desc", claim);
    }

    /** Up to limit events by somebody that are about claims or articles, newest first. */
    public static List<Event> latelyBy(String login, int limit) {
        return Event.<Event>find(
                        "actor = ?1 and (claim is not null or subjectKind in ('article', 'sentence', 'gate'))"
                                + " order by number desc",
                        login)
                .page(0, limit)
                .list();
    }

    /** Up to limit events of a claim after a number, oldest first. */
    public static List<Event> ofClaim(long claim, long after, int limit) {
        return Event.<Event>find("claim = ?1 and number > ?2 order by number", claim, after)
                .page(0, limit)
                .list();
    }

    /** Up to limit events after a number, oldest first. */
    public static List<Event> after(long number, int limit) {
        return Event.<Event>find("number > ?1 order by number", number)
                .page(0, limit)
                .list();
    }

    /** What a field was set to; empty where the event says nothing of it or is redacted. */
    public String says(String field) {
        return changes().stream()
                .filter(change -> change.field().equals(field))
                .findFirst()
                .map(Entry.Change::after)
                .orElse("");
    }

    /** The events of an act upon something that is no claim, oldest first. */
    public static Stream<Event> of(String subjectKind, String subject, Act act) {
        return Event.<Event>list(
                "subjectKind = ?1 and subject = ?2 and act = ?3 order by number", subjectKind, subject, act)
                .stream();
    }

    /** The number of the first event upon something that is no claim; there has to be one. */
    public static long firstOf(String subjectKind, String subject) {
        return Event.<Event>find("subjectKind = ?1 and subject = ?2 order by number", subjectKind, subject)
                .firstResult()
                .number();
    }

    /** The hash of the event before one, which is what it was chained to; zeros before the first. */
    public static String hashBefore(long number) {
        return number == 1 ? BEGINNING : shown(number - 1).hash();
    }

    /** Empty once redacted, and where somebody made the content unreadable. */
    public List<Entry.Change> changes() {
        List<Entry.Change> changes = new ArrayList<>();
        for (JsonNode change : CanonicalJson.readIfJson(content).path("changes")) {
            changes.add(new Entry.Change(
                    change.path("field").asText(),
                    change.path("before").asText(),
                    change.path("after").asText()));
        }
        return changes;
    }

    /** Nothing but when it happened, in which claim's dossier, and by what the chain can be followed. */
    Event keptBack() {
        Event shown = new Event();
        shown.keptBack = true;
        shown.number = number;
        shown.happenedAt = happenedAt;
        shown.actor = "";
        shown.actorName = "";
        shown.subjectKind = "claim";
        shown.subject = String.valueOf(claim);
        shown.claim = claim;
        shown.digest = digest;
        shown.hash = hash;
        return shown;
    }

    /** Whether it is shown without what it says, because a second verdict is outstanding. */
    public boolean isKeptBack() {
        return keptBack;
    }

    void redact() {
        content = null;
    }

    public boolean isRedacted() {
        return content == null && !keptBack;
    }

    public Long number() {
        return number;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** Null where somebody wrote an act into the database that Stet does not know, and where it is kept back. */
    public Act act() {
        return act;
    }

    public String actor() {
        return actor;
    }

    public String actorName() {
        return actorName;
    }

    public String subjectKind() {
        return subjectKind;
    }

    public String subject() {
        return subject;
    }

    public Long claim() {
        return claim;
    }

    public String content() {
        return content;
    }

    public String digest() {
        return digest;
    }

    public String hash() {
        return hash;
    }

    private Map<String, Object> asWritten(List<Entry.Change> changes) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("format", FORMAT);
        written.put("number", number);
        written.put("at", happenedAt.toString());
        written.put("act", act.key());
        written.put("actor", Map.of("login", actor, "name", actorName));
        written.put("subject", Map.of("kind", subjectKind, "key", subject));
        written.put("claim", claim);
        written.put("changes", changes);
        written.put("salt", Sha256.salt());
        return written;
    }
}
