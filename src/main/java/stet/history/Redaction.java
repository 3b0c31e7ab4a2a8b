package stet.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.account.Account;
import stet.account.Act;
import stet.web.Refusal;
import stet.web.Texts;

/** That two people took the content out of an event, for a reason; its digest stays and the chain still holds. */
@Entity
public class Redaction extends PanacheEntityBase {
    /** Their content holds nobody's words, and other records are proved by it: seals, and redactions themselves. */
    private static final Set<Act> NEVER = Set.of(
            Act.SIGN_OFF,
            Act.SIGN_OFF_SAMPLED,
            Act.AGREE_SETTING_ASIDE,
            Act.SIGN_OFF_ARTICLE,
            Act.ASK_BYPASS,
            Act.PERMIT_BYPASS,
            Act.AGREE_REDACTION);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long eventNumber;
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account proposedBy;

    private Instant proposedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account agreedBy;

    private Instant agreedAt;

    protected Redaction() {}

    /** 404 where there is no such event, 409 where its content is gone, proves something else, or is proposed already. */
    public static Redaction propose(long eventNumber, String reason, Account by) {
        Act.PROPOSE_REDACTION.by(by);
        Event event = Event.shown(eventNumber);
        if (event.isRedacted()) throw Refusal.conflict(Texts.of("redaction_gone"));
        if (!mayConcern(event)) throw Refusal.conflict(Texts.of("redaction_never"));
        if (of(eventNumber).isPresent()) throw Refusal.conflict(Texts.of("redaction_proposed_already"));
        Redaction redaction = new Redaction();
        redaction.eventNumber = eventNumber;
        redaction.reason = reason;
        redaction.proposedBy = by;
        redaction.proposedAt = History.now();
        redaction.persist();
        Entry.of(Act.PROPOSE_REDACTION, by)
                .on("event", eventNumber)
                .says("reason", reason)
                .record();
        return redaction;
    }

    /** Takes the content out; 403 for whoever proposed it, 409 when it was agreed before. */
    public void agree(Account by) {
        Act.AGREE_REDACTION.by(by);
        if (isAgreed()) throw Refusal.conflict(Texts.of("redaction_gone"));
        if (proposedBy.is(by)) throw Refusal.forbidden(Texts.of("redaction_own"));
        Event event = Event.shown(eventNumber);
        agreedBy = by;
        agreedAt = History.now();
        // Once the content is gone nothing but this line says that the event's other columns are as they were.
        Entry.of(Act.AGREE_REDACTION, by)
                .on("event", eventNumber)
                .says("digest", event.digest())
                .says("kept", Link.numbered(eventNumber).kept())
                .record();
        event.redact();
    }

    /** Whether the content of an event can ever be taken out. */
    public static boolean mayConcern(Event event) {
        return event.act() == null || !NEVER.contains(event.act());
    }

    public static Optional<Redaction> of(long eventNumber) {
        return of(Set.of(eventNumber)).stream().findFirst();
    }

    /** The redactions of these events, agreed or not, with people. */
    static List<Redaction> of(Collection<Long> eventNumbers) {
        return list(
                "from Redaction r join fetch r.proposedBy left join fetch r.agreedBy where r.eventNumber in ?1",
                eventNumbers);
    }

    /** 409 where nobody proposed it; held against other writers until the transaction ends. */
    public static Redaction toAgree(long eventNumber) {
        return Redaction.<Redaction>find("eventNumber", eventNumber)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.conflict(Texts.of("redaction_none")));
    }

    public boolean isAgreed() {
        return agreedAt != null && agreedBy != null;
    }

    public long eventNumber() {
        return eventNumber;
    }

    public String reason() {
        return reason;
    }

    public Account proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Null while only one person wants it. */
    public Account agreedBy() {
        return agreedBy;
    }

    public Instant agreedAt() {
        return agreedAt;
    }
}
