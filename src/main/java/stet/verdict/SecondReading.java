package stet.verdict;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Claim;
import stet.history.History;
import stet.home.Desk;
import stet.scale.Rating;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** A second verdict on a claim that was asked for, by somebody who does not know the first, and what came of it. */
@Entity
public class SecondReading extends PanacheEntityBase {
    /** How far it is; near is a difference of one step that the desk leaves to whoever signs. Superseded is one about a verdict that is in effect no more. */
    public enum State {
        OUTSTANDING,
        AGREED,
        NEAR,
        DISPUTED,
        ADJUDICATED,
        SUPERSEDED,
        WITHDRAWN;

        /** Whether it says nothing of the verdict in effect any more. */
        boolean isOver() {
            return this == SUPERSEDED || this == WITHDRAWN;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean byRule;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account reader;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account askedBy;

    private Instant askedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Verdict first;

    @ManyToOne(fetch = FetchType.LAZY)
    private Verdict second;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account withdrawnBy;

    private Instant withdrawnAt;
    private String withdrawnReason = "";

    protected SecondReading() {}

    /**
     * Asks for one, of a named reader or, where that is null, of whoever may; 403 on one's own article and for naming
     * without being an editor, 409 where the claim cannot have one now or nobody could give it, 422 for such a reader.
     */
    public static SecondReading ask(Claim claim, Account reader, Account by) {
        refuseUnlessMay(claim, by);
        if (reader != null) Act.ASSIGN.by(by);
        CDI.current().getBeanContainer().getEvent().fire(new BeforeVerdict(Act.ASK_SECOND_READING, claim, null, by));
        notNow(current(claim)).map(Refusal::conflict).ifPresent(Refusal::raise);
        if (reader != null) Flaw.refuse(Veil.flaws(claim, reader));
        if (Veil.readers(claim).isEmpty()) throw Refusal.conflict(Texts.of("second_nobody"));
        return open(claim, reader, false, by);
    }

    /** Asks for one because the rules of the article say so; nothing where the claim has one. */
    public static void askByRule(Claim claim, Account by) {
        if (current(claim).isEmpty()) open(claim, null, true, by);
    }

    private static SecondReading open(Claim claim, Account reader, boolean byRule, Account by) {
        SecondReading reading = new SecondReading();
        reading.claim = claim;
        reading.number = (int) count("claim", claim) + 1;
        reading.state = State.OUTSTANDING;
        reading.byRule = byRule;
        reading.reader = reader;
        reading.askedBy = by;
        reading.askedAt = History.now();
        reading.persist();
        claim.touch();
        claim.entry(Act.ASK_SECOND_READING, by)
                .on("second-reading", reading.number)
                .says("reader", reader == null ? "" : reader.login())
                .says("asked", byRule ? "rule" : "person")
                .record();
        return reading;
    }

    /** 403 for whoever asks for none, and on one's own article. */
    public static void refuseUnlessMay(Claim claim, Account by) {
        Act.ASK_SECOND_READING.by(by);
        if (claim.article().isOwnOf(by)) throw Refusal.forbidden(Texts.of("own_article"));
    }

    /** Why a claim cannot be given to a second reader now; empty where it can. */
    public static Optional<String> notNow(Optional<SecondReading> current) {
        return current.map(SecondReading::state).flatMap(state -> switch (state) {
            case OUTSTANDING -> Optional.of(Texts.of("second_already"));
            case DISPUTED -> Optional.of(Texts.of("second_in_dispute"));
            case AGREED, NEAR, ADJUDICATED, SUPERSEDED, WITHDRAWN -> Optional.empty();
        });
    }

    /** Another verdict takes effect, null for none: what came of a second one is no more about it, unless it says the same. */
    static void supersede(Claim claim, Rating rating) {
        current(claim)
                .filter(reading -> !reading.isUnsettled() && !reading.bearsOut(rating))
                .ifPresent(reading -> reading.state = State.SUPERSEDED);
    }

    private boolean bearsOut(Rating rating) {
        Verdict agreed = Adjudication.of(this).map(Adjudication::adopted).orElse(first);
        return rating != null && rating.key().equals(agreed.rating().key());
    }

    /** Whether somebody was named, or nobody who could still give it. */
    public boolean isOpenTo(Account account) {
        return reader() == null || reader.is(account);
    }

    /** Both are in. */
    void close(Verdict given) {
        first = Verdict.inEffect(Verdict.of(claim)).orElseThrow();
        second = given;
        Desk.OneStep oneStep = CDI.current().select(Desk.class).get().verdict().oneStep();
        state = outcome(first.rating(), second.rating(), oneStep);
    }

    static State outcome(Rating one, Rating other, Desk.OneStep oneStep) {
        if (one.key().equals(other.key())) return State.AGREED;
        boolean isStep = one.value() != null && other.value() != null && Math.abs(one.value() - other.value()) == 1;
        return isStep && oneStep == Desk.OneStep.EDITOR ? State.NEAR : State.DISPUTED;
    }

    /** By an editor who sees that nobody will give it; 409 where nothing is outstanding. */
    public static void withdraw(Claim claim, String reason, Account by) {
        Act.WITHDRAW_SECOND_READING.by(by);
        Flaw.refuseReason("reason", reason);
        SecondReading reading =
                outstanding(claim).orElseThrow(() -> Refusal.conflict(Texts.of("second_none_outstanding")));
        reading.state = State.WITHDRAWN;
        reading.withdrawnBy = by;
        reading.withdrawnAt = History.now();
        reading.withdrawnReason = reason;
        claim.touch();
        claim.entry(Act.WITHDRAW_SECOND_READING, by)
                .on("second-reading", reading.number)
                .says("reason", reason)
                .record();
    }

    /** Whether somebody gave one of the two verdicts. */
    public boolean isParty(Account account) {
        return second != null
                && (first.givenBy().is(account) || second.givenBy().is(account));
    }

    /** All of a claim, oldest first, with people and verdicts. */
    public static List<SecondReading> of(Claim claim) {
        return list(
                "from SecondReading s join fetch s.askedBy left join fetch s.reader left join fetch s.first f"
                        + " left join fetch f.givenBy left join fetch f.rating left join fetch s.second t"
                        + " left join fetch t.givenBy left join fetch t.rating where s.claim = ?1 order by s.number",
                claim);
    }

    /** The newest of a claim, unless it was withdrawn or is about a verdict that is in effect no more. */
    public static Optional<SecondReading> current(List<SecondReading> readings) {
        return readings.stream()
                .filter(reading -> reading.state != State.WITHDRAWN)
                .reduce((earlier, later) -> later)
                .filter(newest -> !newest.state.isOver());
    }

    /** The same of a claim that is not read whole. */
    public static Optional<SecondReading> current(Claim claim) {
        return current(of(claim));
    }

    /** 409 while a claim of an article waits for one: what was signed of it once may tell what was found now. */
    public static void refuseOutstanding(Article article) {
        long waiting = count("claim.article = ?1 and state = ?2", article, State.OUTSTANDING);
        if (waiting > 0) throw Refusal.conflict(Texts.of("second_article_waits", waiting));
    }

    /** The one that a claim waits for. */
    public static Optional<SecondReading> outstanding(Claim claim) {
        return current(claim).filter(SecondReading::isOutstanding);
    }

    void adjudicated() {
        state = State.ADJUDICATED;
    }

    /** Whether it is not known yet which verdict stands. */
    public boolean isUnsettled() {
        return isOutstanding() || isDisputed();
    }

    static boolean isDisputed(Claim claim) {
        return current(claim).filter(SecondReading::isDisputed).isPresent();
    }

    public Claim claim() {
        return claim;
    }

    public boolean isOutstanding() {
        return state == State.OUTSTANDING;
    }

    public boolean isDisputed() {
        return state == State.DISPUTED;
    }

    /** Also where a difference of one step was left to whoever signs, while the first verdict is in effect. */
    public boolean isOpenToAdjudication(Optional<Verdict> inEffect) {
        boolean isFirst = inEffect.filter(
                        verdict -> first != null && verdict.id().equals(first.id()))
                .isPresent();
        return state == State.DISPUTED || state == State.NEAR && isFirst;
    }

    /** What came of it, in words. */
    public String inWords() {
        return Texts.of(
                "second_state_" + state.key(),
                first.givenBy().name(),
                second.givenBy().name());
    }

    public State state() {
        return state;
    }

    public int number() {
        return number;
    }

    public boolean isByRule() {
        return byRule;
    }

    /** Null where nobody was named, or nobody who could still give it. */
    public Account reader() {
        boolean couldStill = reader != null
                && (!isOutstanding() || Veil.whyNoReader(claim, reader).isEmpty());
        return couldStill ? reader : null;
    }

    public Account askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null until both are in, as is the second. */
    public Verdict first() {
        return first;
    }

    public Verdict second() {
        return second;
    }
}
