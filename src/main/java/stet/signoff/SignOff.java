package stet.signoff;

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
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.evidence.Stance;
import stet.history.History;
import stet.verdict.Verdict;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** Consent to a verdict by an editor, or a second checker where the rules allow it, bound by a seal to exactly what they saw. */
@Entity
public class SignOff extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    private Verdict verdict;

    private String sealFormat;
    private String seal;
    private String sealed;
    private long evidenceThrough;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account signedBy;

    private Instant signedAt;
    private Instant samplingAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account withdrawnBy;

    private Instant withdrawnAt;
    private String withdrawnReason = "";

    protected SignOff() {}

    /**
     * Signs off what carries the seal that its signer was shown; 403 or 409 as {@link #refusal}, and 409 where the seal
     * is not that of the claim as it is now.
     */
    public static SignOff give(Claim claim, String shownSeal, Account by) {
        ClaimFacts facts = ClaimFacts.of(claim);
        refuseUnlessMay(facts, by);
        refusal(facts, by).ifPresent(Refusal::raise);
        Verdict verdict = facts.verdict().orElseThrow();
        Seal now = facts.toSign();
        if (!now.hash().equals(shownSeal)) throw Refusal.conflict(Texts.of("sign_off_other_seal"));
        SignOff signOff = new SignOff();
        signOff.claim = claim;
        signOff.number = facts.signOffs().size() + 1;
        signOff.verdict = verdict;
        signOff.sealFormat = Seal.FORMAT;
        signOff.seal = now.hash();
        signOff.sealed = now.json();
        signOff.evidenceThrough =
                facts.evidence().stream().mapToLong(Evidence::number).max().orElse(0);
        signOff.signedBy = by;
        signOff.signedAt = History.now();
        signOff.samplingAt =
                by.may(Act.SIGN_OFF) ? null : facts.signing().rule().since();
        signOff.persist();
        claim.touch();
        claim.entry(signOff.act(), by)
                .on("sign-off", signOff.number)
                .says("verdict", verdict.number())
                .says("checks", verdict.checks().key())
                .says("rating", verdict.rating().key())
                .says("seal", signOff.seal)
                .says("evidence_through", signOff.evidenceThrough)
                .says("sampling_rule", signOff.samplingRule())
                .record();
        return signOff;
    }

    /** 403 for whoever signs no claim of the article. */
    public static void refuseUnlessMay(ClaimFacts facts, Account by) {
        if (by.may(Act.SIGN_OFF)) return;
        (isForEditorsAlone(facts) ? Act.SIGN_OFF : Act.SIGN_OFF_SAMPLED).by(by);
    }

    /** Whether the rules of the article leave no claim of it to a second checker. */
    public static boolean isForEditorsAlone(ClaimFacts facts) {
        return !facts.signing().isSampled();
    }

    /**
     * Why somebody may not sign now: 403 for whoever is no editor where the rules want one, and for whoever had a hand in
     * it; 409 where there is nothing to sign, it is signed already, a return is open, or the verdict does not bear being
     * measured again.
     */
    public static Optional<Refusal> refusal(ClaimFacts facts, Account signer) {
        return forEditor(facts, signer)
                .or(() -> FourEyes.refusal(facts, signer))
                .map(reason -> FourEyes.forbidden(facts, reason))
                .or(() -> notNow(facts).map(Refusal::conflict));
    }

    /** Why this takes an editor and not this account, in words. */
    private static Optional<String> forEditor(ClaimFacts facts, Account signer) {
        if (signer.may(Act.SIGN_OFF)) return Optional.empty();
        return signer.may(Act.SIGN_OFF_SAMPLED) ? facts.whyEditor() : Optional.of(Texts.of("sign_off_role"));
    }

    /** Why nobody could sign the claim as it is. */
    public static Optional<String> notNow(ClaimFacts facts) {
        if (facts.verdict().isEmpty()) return Optional.of(Texts.of("sign_off_no_verdict"));
        if (facts.isSetAside()) return Optional.of(Texts.of("sign_off_set_aside"));
        if (facts.isSignedOff()) {
            return facts.signOff()
                    .map(signOff ->
                            Texts.of("sign_off_already", signOff.signedBy().name()));
        }
        if (facts.isDisputed()) return Optional.of(Texts.of("sign_off_disputed"));
        if (facts.isSecondReading()) return Optional.of(Texts.of("sign_off_second_reading"));
        if (facts.openReturn().isPresent()) return Optional.of(Texts.of("sign_off_returned"));
        return facts.lacking().stream().findFirst().map(missing -> Texts.of("sign_off_lacking", missing.message()));
    }

    /** Takes the newest sign-off of a claim back, standing or lapsed; 409 where there is none. */
    public static void withdraw(Claim claim, String reason, Account by) {
        Act.WITHDRAW_SIGN_OFF.by(by);
        Flaw.refuseReason("reason", reason);
        SignOff signOff = ClaimFacts.of(claim).signOff().orElseThrow(() -> Refusal.conflict(Texts.of("sign_off_none")));
        signOff.withdrawnBy = by;
        signOff.withdrawnAt = History.now();
        signOff.withdrawnReason = reason;
        claim.touch();
        claim.entry(Act.WITHDRAW_SIGN_OFF, by)
                .on("sign-off", signOff.number)
                .says("reason", reason)
                .record();
    }

    /** All sign-offs of a claim, oldest first, with people and verdicts; withdrawn and lapsed ones too. */
    public static List<SignOff> of(Claim claim) {
        return list(
                "from SignOff s join fetch s.signedBy join fetch s.verdict left join fetch s.withdrawnBy"
                        + " where s.claim = ?1 order by s.number",
                claim);
    }

    /** Up to limit sign-offs of all claims after one, null for the first, with claims, people and verdicts. */
    static List<SignOff> after(SignOff last, int limit) {
        return SignOff.<SignOff>find(
                        "from SignOff s join fetch s.claim join fetch s.signedBy join fetch s.verdict"
                                + " left join fetch s.withdrawnBy where s.id > ?1 order by s.id",
                        last == null ? 0 : last.id)
                .page(0, limit)
                .list();
    }

    /** Whether the claim still is what was signed: the same content under the same verdict. */
    boolean stands(ClaimFacts facts) {
        return !isWithdrawn()
                && facts.verdict()
                        .filter(inEffect -> inEffect.id().equals(verdict.id()))
                        .isPresent()
                && Seal.of(facts, Optional.of(this)).hash().equals(seal)
                && facts.evidence().stream().noneMatch(this::isCleared);
    }

    /**
     * Whether a piece spoke against what was signed and does so no more, though whoever brought it did not take it back:
     * somebody else removed it, or changed what the article counts as a copy of itself.
     */
    boolean isCleared(Evidence piece) {
        return piece.number() > evidenceThrough
                && piece.stance() == Stance.CONTRADICTS
                && (piece.counted() || piece.isWeighty())
                && !piece.counts()
                && !FourEyes.isRemovedBy(piece, piece.addedBy());
    }

    public int number() {
        return number;
    }

    public Claim claim() {
        return claim;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String sealFormat() {
        return sealFormat;
    }

    /** SHA-256 of the sealed JSON, 64 hexadecimal digits. */
    public String seal() {
        return seal;
    }

    /** The canonical JSON that was signed. */
    public String sealed() {
        return sealed;
    }

    /** The highest evidence number that the claim had when it was signed. */
    public long evidenceThrough() {
        return evidenceThrough;
    }

    public Account signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    /** As what the history has it. */
    Act act() {
        return samplingAt == null ? Act.SIGN_OFF : Act.SIGN_OFF_SAMPLED;
    }

    /** Since when the rule holds by which a second checker signed; null where an editor did. */
    public Instant samplingAt() {
        return samplingAt;
    }

    /** The same as the history has it; empty where an editor signed. */
    String samplingRule() {
        return samplingAt == null ? "" : samplingAt.toString();
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Account withdrawnBy() {
        return withdrawnBy;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }

    public Long id() {
        return id;
    }
}
