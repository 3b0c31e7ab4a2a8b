package stet.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import stet.account.Account;
import stet.account.Act;
import stet.history.History;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** That somebody has a claim in hand, from then until it is given back or given to somebody else. */
@Entity
public class Assignment extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account assignee;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account assignedBy;

    private Instant assignedAt;
    private Instant endedAt;
    private Instant dueAt;

    protected Assignment() {}

    /** As long as whoever has it needs. */
    public static Assignment assign(Claim claim, Account to, Account by) {
        return assign(claim, to, null, by);
    }

    /**
     * Puts a claim into somebody's hands: anyone takes one that nobody has, an editor gives it to whom they like and says
     * until when, null for no time; 409 where it is taken, 422 for a time that is over.
     */
    public static Assignment assign(Claim claim, Account to, Instant dueAt, Account by) {
        boolean taking = to.is(by) && dueAt == null;
        (taking ? Act.TAKE : Act.ASSIGN).by(by);
        Optional<Assignment> held = of(claim);
        if (taking && held.filter(other -> !other.isOpenTo(by)).isPresent()) {
            throw Refusal.conflict(
                    Texts.of("assignment_taken", held.get().assignee.name()));
        }
        if (!to.may(Act.TAKE)) {
            Flaw.refuse(List.of(new Flaw("to", Texts.of("assignment_not_a_checker", to.login()))));
        }
        if (held.filter(other -> other.isAs(to, dueAt, taking)).isPresent()) return held.get();
        if (dueAt != null && !dueAt.isAfter(History.now())) {
            Flaw.refuse(List.of(new Flaw("due", Texts.of("assignment_due_past"))));
        }
        String before = held.map(other -> other.assignee.login()).orElse("");
        String dueBefore = held.map(other -> inWords(other.dueAt)).orElse("");
        held.ifPresent(Assignment::end);
        Assignment assignment = new Assignment();
        assignment.claim = claim;
        assignment.assignee = to;
        assignment.assignedBy = by;
        assignment.assignedAt = History.now();
        assignment.dueAt = dueAt;
        assignment.persist();
        claim.entry(taking ? Act.TAKE : Act.ASSIGN, by)
                .changed("assignee", before, to.login())
                .changed("due", dueBefore, inWords(dueAt))
                .record();
        return assignment;
    }

    /** Gives it back, by whoever has it or an editor; 409 where nobody has it. */
    public static void giveBack(Claim claim, Account by) {
        Act.GIVE_BACK.by(by);
        Assignment held = of(claim).orElseThrow(() -> Refusal.conflict(Texts.of("assignment_none")));
        held.refuseUnlessOwn(by);
        held.end();
        claim.entry(Act.GIVE_BACK, by)
                .changed("assignee", held.assignee.login(), "")
                .record();
    }

    /** Whoever has the claim now. */
    public static Optional<Assignment> of(Claim claim) {
        return find("from Assignment a join fetch a.assignee where a.claim = ?1 and a.endedAt is null", claim)
                .firstResultOptional();
    }

    public Account assignee() {
        return assignee;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    /** Until when it is to be done; null where nobody said so. */
    public Instant dueAt() {
        return dueAt;
    }

    public boolean isOverdue() {
        return dueAt != null && dueAt.isBefore(History.now());
    }

    /** Whether it keeps others from taking the claim: not where whoever has it may work on claims no more. */
    public boolean holds() {
        return assignee.may(Act.TAKE);
    }

    /** Whether nothing would change; taking what one has leaves the time that an editor gave. */
    private boolean isAs(Account to, Instant due, boolean taking) {
        return assignee.is(to) && (taking || Objects.equals(dueAt, due));
    }

    /** Whether it was neither given back nor given to somebody else. */
    public boolean isGoingOn() {
        return endedAt == null;
    }

    private static String inWords(Instant due) {
        return due == null ? "" : due.toString();
    }

    /** 403, naming whoever has it, for anybody else who is no editor. */
    private void refuseUnlessOwn(Account by) {
        if (!isOpenTo(by)) throw Refusal.forbidden(Texts.of("assignment_not_yours", assignee.name()));
    }

    private boolean isOpenTo(Account by) {
        return !holds() || assignee.is(by) || by.may(Act.ASSIGN);
    }

    private void end() {
        endedAt = History.now();
    }
}
