package stet.signoff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
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
import java.util.function.Function;
import java.util.stream.Stream;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Claim;
import stet.history.History;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** That a claim is not for checking: proposed by one person with a reason, agreed to by another, sealed over its words. */
@Entity
public class SettingAside extends PanacheEntityBase {
    /** Why a claim would not be checked. */
    public enum Ground {
        OPINION,
        OUT_OF_SCOPE,
        NOT_CHECKABLE,
        NOT_IN_ARTICLE;

        public static Optional<Ground> of(String key) {
            return Stream.of(values())
                    .filter(ground -> ground.key().equals(key))
                    .findFirst();
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return Texts.of("ground", this);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private int number;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account proposedBy;

    private Instant proposedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account agreedBy;

    private Instant agreedAt;
    private String sealFormat;
    private String seal;
    private String sealed;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account withdrawnBy;

    private Instant withdrawnAt;
    private String withdrawnReason = "";

    protected SettingAside() {}

    /** 403 and 409 as {@link #refusal}. */
    public static SettingAside propose(Claim claim, Ground ground, String reason, Account by) {
        Act.PROPOSE_SETTING_ASIDE.by(by);
        ClaimFacts facts = ClaimFacts.of(claim);
        Optional<Refusal> refusal = refusal(facts, by);
        refusal.filter(Refusal::isForbidden).ifPresent(Refusal::raise);
        Flaw.refuseReason("reason", reason);
        refusal.ifPresent(Refusal::raise);
        Seal seal = Seal.aside(claim);
        SettingAside aside = new SettingAside();
        aside.claim = claim;
        aside.number = facts.settingsAside().size() + 1;
        aside.ground = ground;
        aside.reason = reason;
        aside.proposedBy = by;
        aside.proposedAt = History.now();
        aside.sealFormat = Seal.FORMAT;
        aside.seal = seal.hash();
        aside.sealed = seal.json();
        aside.persist();
        claim.touch();
        claim.entry(Act.PROPOSE_SETTING_ASIDE, by)
                .on("setting-aside", aside.number)
                .says("ground", ground.key())
                .says("reason", reason)
                .says("seal", aside.seal)
                .record();
        return aside;
    }

    /** 403 on one's own article; 409 where a sign-off stands or somebody proposed it already. */
    public static Optional<Refusal> refusal(ClaimFacts facts, Account by) {
        if (facts.claim().article().isOwnOf(by)) return Optional.of(Refusal.forbidden(Texts.of("own_article")));
        if (facts.isSignedOff()) return Optional.of(Refusal.conflict(Texts.of("aside_signed_off")));
        return facts.proposedAside().map(already -> Refusal.conflict(Texts.of("aside_already")));
    }

    /** 403 and 409 as {@link #agreementRefusal}. */
    public static void agree(Claim claim, Account by) {
        Act.AGREE_SETTING_ASIDE.by(by);
        ClaimFacts facts = ClaimFacts.of(claim);
        agreementRefusal(facts, by).ifPresent(Refusal::raise);
        SettingAside aside = facts.settingAside().orElseThrow();
        aside.agreedBy = by;
        aside.agreedAt = History.now();
        claim.touch();
        claim.entry(Act.AGREE_SETTING_ASIDE, by)
                .on("setting-aside", aside.number)
                .says("seal", aside.seal)
                .record();
    }

    /**
     * 403 for whoever proposed it or had a hand in the claim; 409 where nothing is proposed, the words changed since,
     * a second verdict is outstanding, or somebody signed the claim off meanwhile.
     */
    public static Optional<Refusal> agreementRefusal(ClaimFacts facts, Account by) {
        Optional<SettingAside> open = facts.settingAside().filter(aside -> !aside.isAgreed());
        if (open.isEmpty()) return Optional.of(Refusal.conflict(Texts.of("aside_none")));
        Function<Account, Optional<String>> excluded = account -> open.get().excluded(facts, account);
        Optional<String> reason = excluded.apply(by);
        if (reason.isPresent()) {
            return Optional.of(FourEyes.forbidden(reason.get(), excluded));
        }
        if (!open.get().isCurrent(facts.claim())) return Optional.of(Refusal.conflict(Texts.of("aside_changed")));
        if (facts.isSecondReading()) return Optional.of(Refusal.conflict(Texts.of("aside_second_reading")));
        return facts.isSignedOff() ? Optional.of(Refusal.conflict(Texts.of("aside_signed_off"))) : Optional.empty();
    }

    private Optional<String> excluded(ClaimFacts facts, Account account) {
        return proposedBy.is(account) ? Optional.of(Texts.of("aside_own")) : FourEyes.refusalToAgree(facts, account);
    }

    /** Takes the claim back into checking: a proposal by whoever made it or an editor, an agreement by an editor. */
    public static void withdraw(Claim claim, String reason, Account by) {
        Act.WITHDRAW_SETTING_ASIDE.by(by);
        Flaw.refuseReason("reason", reason);
        SettingAside aside =
                ClaimFacts.of(claim).proposedAside().orElseThrow(() -> Refusal.conflict(Texts.of("aside_none")));
        if (aside.isAgreed() || !aside.proposedBy.is(by)) Act.AGREE_SETTING_ASIDE.by(by);
        aside.withdrawnBy = by;
        aside.withdrawnAt = History.now();
        aside.withdrawnReason = reason;
        claim.touch();
        claim.entry(Act.WITHDRAW_SETTING_ASIDE, by)
                .on("setting-aside", aside.number)
                .says("reason", reason)
                .record();
    }

    /** All settings aside of a claim, oldest first, with people. */
    public static List<SettingAside> of(Claim claim) {
        return list(
                "from SettingAside s join fetch s.proposedBy left join fetch s.agreedBy left join fetch s.withdrawnBy"
                        + " where s.claim = ?1 order by s.number",
                claim);
    }

    /** Up to limit settings aside of all claims after one, null for the first, with claims and people. */
    static List<SettingAside> after(SettingAside last, int limit) {
        return SettingAside.<SettingAside>find(
                        "from SettingAside s join fetch s.claim join fetch s.proposedBy left join fetch s.agreedBy"
                                + " left join fetch s.withdrawnBy where s.id > ?1 order by s.id",
                        last == null ? 0 : last.id)
                .page(0, limit)
                .list();
    }

    boolean stands(Claim now) {
        return isAgreed() && isCurrent(now);
    }

    /** Whether statement and quote still are what was proposed. */
    public boolean isCurrent(Claim now) {
        return !isWithdrawn() && Seal.aside(now).hash().equals(seal);
    }

    public boolean isAgreed() {
        return agreedAt != null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public int number() {
        return number;
    }

    public Claim claim() {
        return claim;
    }

    public Ground ground() {
        return ground;
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

    public Account agreedBy() {
        return agreedBy;
    }

    public Instant agreedAt() {
        return agreedAt;
    }

    public String seal() {
        return seal;
    }

    public String sealed() {
        return sealed;
    }

    String sealFormat() {
        return sealFormat;
    }

    Account withdrawnBy() {
        return withdrawnBy;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }

    public Long id() {
        return id;
    }
}
