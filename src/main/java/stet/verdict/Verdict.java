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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Assignment;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.history.History;
import stet.home.Desk;
import stet.scale.Rating;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** What somebody found of a claim; the newest is in effect, unless its author withdrew it. */
@Entity
public class Verdict extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    private Rating rating;

    @Enumerated(EnumType.STRING)
    private Checks checks;

    private String reasons;
    private LocalDate asOf;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account givenBy;

    private Instant givenAt;
    private boolean independent;
    private boolean adopted;
    private Instant withdrawnAt;
    private String withdrawnReason = "";

    protected Verdict() {}

    /**
     * Gives a verdict, and takes the claim where nobody has it; 422 with everything that is missing. Where a second one
     * is asked for and somebody else gave the first, it is the second, if it may be: see {@link SecondVerdict}.
     */
    public static Verdict give(Claim claim, Finding finding, Account by) {
        refuseUnlessMay(claim, by);
        boolean isSecond = SecondVerdict.isDueFrom(claim, by);
        refuse(missing(claim, finding, by));
        if (!isSecond) SecondReading.supersede(claim, finding.rating());
        Verdict given = give(claim, finding, isSecond, by);
        if (isSecond) SecondReading.outstanding(claim).orElseThrow().close(given);
        return given;
    }

    /** Gives a third one where two differ; 422 with everything that is missing. */
    static Verdict decide(Claim claim, Finding finding, Account by) {
        refuseUnlessMay(claim, by);
        refuse(missing(claim, finding, by));
        return give(claim, finding, false, by);
    }

    private static Verdict give(Claim claim, Finding finding, boolean isSecond, Account by) {
        CDI.current().getBeanContainer().getEvent().fire(new BeforeVerdict(Act.GIVE_VERDICT, claim, null, by));
        if (!isSecond && Assignment.of(claim).isEmpty()) Assignment.assign(claim, by, by);
        Verdict verdict = new Verdict();
        verdict.claim = claim;
        verdict.number = (int) count("claim", claim) + 1;
        verdict.rating = finding.rating();
        verdict.checks = claim.checks();
        verdict.reasons = finding.reasons().strip();
        verdict.asOf = finding.asOf();
        verdict.givenBy = by;
        verdict.givenAt = History.now();
        verdict.independent = isSecond;
        verdict.persist();
        claim.touch();
        claim.entry(Act.GIVE_VERDICT, by)
                .on("verdict", verdict.number)
                .says("checks", verdict.checks.key())
                .says("rating", finding.rating().key())
                .says("rating_scale", finding.rating().scale().name())
                .says("reasons", verdict.reasons)
                .says("as_of", finding.asOf())
                .says("independent", isSecond ? "true" : "")
                .record();
        return verdict;
    }

    /** 403 for whoever may give no verdict, and on one's own article. */
    public static void refuseUnlessMay(Claim claim, Account by) {
        Act.GIVE_VERDICT.by(by);
        if (claim.article().isOwnOf(by)) throw Refusal.forbidden(Texts.of("own_article"));
    }

    /** What a finding still lacks to be this claim's verdict by somebody, who may not know how others see the evidence. */
    public static List<Missing> missing(Claim claim, Finding finding, Account by) {
        List<Evidence> evidence = Evidence.of(claim);
        return Veil.covers(claim, by)
                ? Missing.independent(finding, claim, evidence, atLeast())
                : Missing.from(finding, claim, evidence, atLeast());
    }

    /** What it lacks by now, since claim or evidence may have changed under it; retiring its rating changes nothing. */
    public List<Missing> lacking(List<Evidence> evidence) {
        if (checks != claim.checks()) return List.of(new Missing("rating", Texts.of("verdict_other_question")));
        return Missing.now(new Finding(rating, reasons, asOf), claim, evidence, atLeast());
    }

    /** By its author alone, while it is in effect and nobody has signed it off. */
    public void withdraw(String reason, Account by) {
        refuseUnlessOwn(by);
        Flaw.refuseReason("reason", reason);
        if (inEffect(of(claim)).filter(verdict -> verdict == this).isEmpty()) {
            throw Refusal.conflict(Texts.of("verdict_not_in_effect"));
        }
        if (SecondReading.isDisputed(claim)) throw Refusal.conflict(Texts.of("second_in_dispute"));
        CDI.current().getBeanContainer().getEvent().fire(new BeforeVerdict(Act.WITHDRAW_VERDICT, claim, this, by));
        SecondReading.supersede(claim, null);
        withdrawnAt = History.now();
        withdrawnReason = reason;
        claim.touch();
        claim.entry(Act.WITHDRAW_VERDICT, by)
                .on("verdict", number)
                .says("reason", reason)
                .record();
    }

    /** 403 for anybody but its author. */
    public void refuseUnlessOwn(Account by) {
        Act.WITHDRAW_VERDICT.by(by);
        if (!givenBy.is(by)) throw Refusal.forbidden(Texts.of("verdict_not_yours", givenBy.name()));
    }

    /** All verdicts of a claim, oldest first, with ratings, scales and people. */
    public static List<Verdict> of(Claim claim) {
        return list(
                "from Verdict v join fetch v.rating r join fetch r.scale join fetch v.givenBy"
                        + " where v.claim = ?1 order by v.number",
                claim);
    }

    /** 404 where the claim has no such verdict. */
    public static Verdict of(Claim claim, int number) {
        return of(claim).stream()
                .filter(verdict -> verdict.number == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(Texts.of("verdict_unknown", number)));
    }

    /**
     * The newest of a claim's verdicts, unless it was withdrawn; a superseded one never comes back. An independent one
     * stands beside them until an adjudicator adopts it.
     */
    public static Optional<Verdict> inEffect(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> !verdict.independent || verdict.adopted)
                .reduce((older, newer) -> newer)
                .filter(newest -> newest.withdrawnAt == null);
    }

    void adopt() {
        adopted = true;
    }

    private static int atLeast() {
        return CDI.current().select(Desk.class).get().verdict().evidence();
    }

    private static void refuse(List<Missing> missing) {
        if (missing.isEmpty()) return;
        throw Refusal.invalid(missing.stream()
                .map(lack -> new Flaw(lack.field(), lack.message()))
                .toList());
    }

    public Claim claim() {
        return claim;
    }

    public int number() {
        return number;
    }

    public Rating rating() {
        return rating;
    }

    public Checks checks() {
        return checks;
    }

    /** Whether it says of words that they were said, and so nothing of what they say. */
    public boolean isSaid() {
        return checks == Checks.SAID;
    }

    /** Markdown; empty where a quote speaks for itself. */
    public String reasons() {
        return reasons;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Account givenBy() {
        return givenBy;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Whether whoever gave it knew of no other. */
    public boolean isIndependent() {
        return independent;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }

    public Long id() {
        return id;
    }
}
