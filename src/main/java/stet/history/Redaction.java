package stet.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import stet.account.Account;
import stet.account.Act;
import stet.web.Refusal;
import stet.web.Texts;

/** That two people took the content out of an event, for a reason; its digest stays and the chain still holds. */
@Entity
public class Redaction extends PanacheEntityBase {
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

    /** 404 where there is no such event, 409 where its content is gone or somebody proposed it already. */
    public static Redaction propose(long eventNumber, String reason, Account by) {
        Act.PROPOSE_REDACTION.by(by);
        Event event = Event.<Event>findByIdOptional(eventNumber)
                .orElseThrow(() -> Refusal.notFound(Texts.of("redaction_no_event", eventNumber)));
        if (event.isRedacted()) throw Refusal.conflict(Texts.of("redaction_gone"));
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
        agreedBy = by;
        agreedAt = History.now();
        Event.<Event>findById(eventNumber).redact();
        Entry.of(Act.AGREE_REDACTION, by)
                .on("event", eventNumber)
                .says("reason", reason)
                .record();
    }

    public static Optional<Redaction> of(long eventNumber) {
        return find("eventNumber", eventNumber).firstResultOptional();
    }

    public static List<Redaction> waiting() {
        return list("from Redaction r join fetch r.proposedBy where r.agreedAt is null order by r.eventNumber");
    }

    /** Agreed by two people, and the chain itself says so. */
    static boolean isAgreed(long eventNumber) {
        return of(eventNumber).filter(Redaction::isAgreed).isPresent()
                && Event.count("act = ?1 and subject = ?2", Act.AGREE_REDACTION, String.valueOf(eventNumber)) > 0;
    }

    private boolean isAgreed() {
        return agreedAt != null;
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
}
