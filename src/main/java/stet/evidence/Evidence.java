package stet.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import stet.article.Article;
import stet.claim.Claim;
import stet.history.Counter;
import stet.history.Entry;
import stet.history.History;
import stet.history.Sha256;
import stet.web.Refusal;
import stet.web.Texts;

/** A passage of a source, quoted, placed and dated, that bears on a claim. */
@Entity
public class Evidence extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long number;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    private Source source;

    @Embedded
    private Citation cited;

    private String salt;
    private String digest;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account addedBy;

    private Instant addedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Evidence supersededBy;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account withdrawnBy;

    private Instant withdrawnAt;
    private String withdrawnReason = "";

    protected Evidence() {}

    /** Attaches a passage to a claim, which its caller holds. */
    public static Evidence attach(Claim claim, Source source, Citation cited, Account by) {
        Act.ATTACH_EVIDENCE.by(by);
        Evidence evidence = add(claim, source, cited, by);
        evidence.entry(Act.ATTACH_EVIDENCE, null, by).record();
        return evidence;
    }

    /** Puts a right piece in the place of this one, which stays readable; 409 where this one counts no more. */
    public Evidence correct(Source rightSource, Citation right, Account by) {
        Act.CORRECT_EVIDENCE.by(by);
        refuseUnlessActive();
        Evidence evidence = add(claim, rightSource, right, by);
        supersededBy = evidence;
        evidence.entry(Act.CORRECT_EVIDENCE, cited, by).says("corrects", number).record();
        return evidence;
    }

    /** Takes the piece out of what counts; it stays readable. 409 where it was corrected or withdrawn before. */
    public void withdraw(String reason, Account by) {
        Act.WITHDRAW_EVIDENCE.by(by);
        refuseUnlessActive();
        withdrawnBy = by;
        withdrawnAt = History.now();
        withdrawnReason = reason;
        claim.touch();
        claim.entry(Act.WITHDRAW_EVIDENCE, by)
                .on("evidence", number)
                .says("reason", reason)
                .record();
    }

    /** All evidence of a claim in order of number, with sources and people; corrected and withdrawn pieces too. */
    public static List<Evidence> of(Claim claim) {
        return list(
                "from Evidence e join fetch e.source join fetch e.addedBy left join fetch e.withdrawnBy"
                        + " left join fetch e.supersededBy where e.claim = ?1 order by e.number",
                claim);
    }

    /** 404 where the claim has no such evidence. */
    public static Evidence of(Claim claim, long number) {
        return Evidence.<Evidence>find(
                        "from Evidence e join fetch e.source where e.claim = ?1 and e.number = ?2", claim, number)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound(Texts.of("evidence_unknown", number)));
    }

    public boolean counts() {
        return whyNot().isEmpty();
    }

    /** Why the piece does not count, in words; empty when it does. */
    public Optional<String> whyNot() {
        Article article = claim.article();
        return new Counting(
                        withdrawnAt != null,
                        supersededBy != null,
                        cited.stance(),
                        claim.isSaid(),
                        new Counting.Origin(article.url(), article.title()),
                        new Counting.Origin(cited.url(), cited.title()))
                .whyNot();
    }

    public boolean isActive() {
        return withdrawnAt == null && supersededBy == null;
    }

    /** Whether it says something that was not known yet when the verdict's facts were. */
    public boolean isLaterThan(LocalDate asOf) {
        return cited.publishedOn() != null && cited.publishedOn().isAfter(asOf);
    }

    private static Evidence add(Claim claim, Source source, Citation cited, Account by) {
        Evidence evidence = new Evidence();
        evidence.number = Counter.next("evidence");
        evidence.claim = claim;
        evidence.source = source;
        evidence.cited = cited;
        evidence.salt = Sha256.salt();
        evidence.digest = cited.digest(evidence.salt);
        evidence.addedBy = by;
        evidence.addedAt = History.now();
        evidence.persist();
        claim.touch();
        return evidence;
    }

    private Entry entry(Act act, Citation before, Account by) {
        return claim.entry(act, by)
                .on("evidence", number)
                .changed("title", before == null ? "" : before.title(), cited.title())
                .changed("url", before == null ? "" : before.url(), cited.url())
                .changed("quote", before == null ? "" : before.quote(), cited.quote())
                .changed(
                        "stance",
                        before == null ? "" : before.stance().key(),
                        cited.stance().key())
                .says("digest", digest);
    }

    private void refuseUnlessActive() {
        if (!isActive()) throw Refusal.conflict(Texts.of("evidence_not_active", number));
    }

    public long number() {
        return number;
    }

    public Claim claim() {
        return claim;
    }

    public Source source() {
        return source;
    }

    public Citation cited() {
        return cited;
    }

    public Stance stance() {
        return cited.stance();
    }

    public String digest() {
        return digest;
    }

    public Account addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Evidence supersededBy() {
        return supersededBy;
    }

    public Account withdrawnBy() {
        return withdrawnBy;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }
}
