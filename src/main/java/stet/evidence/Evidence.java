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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Claim;
import stet.history.CanonicalJson;
import stet.history.Counter;
import stet.history.Entry;
import stet.history.History;
import stet.history.Sha256;
import stet.text.address.PageAddress;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Reworded;
import stet.web.Texts;

/** A passage of a source, quoted, placed and dated, that bears on a claim. */
@Entity
public class Evidence extends PanacheEntityBase {
    private static final String WITH_PEOPLE = "from Evidence e left join fetch e.source join fetch e.addedBy"
            + " left join fetch e.withdrawnBy left join fetch e.supersededBy";

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

    private boolean confidential;
    private String recordedUrl;
    private String recordedTitle;
    private boolean counted;
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

    /**
     * Attaches a passage to a claim, which its caller holds; 422 with all that {@link CitationRules} finds wrong, or where
     * a piece of the claim says just this already.
     */
    public static Evidence attach(Claim claim, Source source, Citation cited, Account by) {
        return attach(List.of(claim), source, cited, by).get(claim);
    }

    /** Attaches one passage to several claims in one act, each piece with a number of its own. */
    public static Map<Claim, Evidence> attach(Collection<Claim> claims, Source source, Citation cited, Account by) {
        Act.ATTACH_EVIDENCE.by(by);
        for (Claim claim : claims) refuseFlaws(claim, cited);
        twice(claims, source, cited).ifPresent(flaw -> Flaw.refuse(List.of(flaw)));
        Map<Claim, Evidence> pieces = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Evidence evidence = add(claim, source, cited, by);
            evidence.entry(Act.ATTACH_EVIDENCE, by)
                    .says("source", source.number())
                    .record();
            pieces.put(claim, evidence);
        }
        return pieces;
    }

    /**
     * Attaches a passage of which this piece itself says nothing but stance, day and digest: what it cites is for its
     * caller to keep, who says by login who may look at it. 422 as {@link #attach}, and where it would not count.
     */
    public static Evidence cover(Claim claim, Citation cited, List<String> readers, Account by) {
        Act.ATTACH_EVIDENCE.by(by);
        refuseFlaws(claim, cited);
        Evidence evidence = made(claim, cited.covered(), by);
        evidence.confidential = true;
        evidence.recordedUrl = "";
        evidence.recordedTitle = "";
        evidence.keep(cited);
        claim.entry(Act.ATTACH_EVIDENCE, by)
                .on("evidence", evidence.number)
                .says("confidential", true)
                .says("readers", String.join(" ", readers))
                .says("stance", cited.stance().key())
                .says("counted", evidence.counted)
                .says("digest", evidence.digest)
                .says("whole", evidence.whole(cited))
                .record();
        return evidence;
    }

    /** SHA-256, in hex, of all that a citation says with this piece's salt: more than stands under the seal. */
    public String whole(Citation kept) {
        return Sha256.hex(CanonicalJson.of(Map.of("salt", salt, "cited", kept.fields())));
    }

    /**
     * That one of the claims has a piece already which says just this, said beside the quote. Whether a piece was
     * corrected is not asked of the database: H2 would go through all that were not, by the key of those that were.
     */
    static Optional<Flaw> twice(Collection<Claim> claims, Source source, Citation cited) {
        return Evidence.<Evidence>list(
                        "from Evidence e join fetch e.claim where e.source = ?1 and e.cited.quote = ?2"
                                + " order by e.number",
                        source,
                        cited.quote())
                .stream()
                .filter(Evidence::isActive)
                .filter(piece -> claims.contains(piece.claim) && piece.says(source, cited))
                .findFirst()
                .map(piece -> new Flaw("quote", Texts.of("evidence_twice", piece.number, piece.claim.number())));
    }

    /**
     * Puts a right piece in the place of this one, which stays readable. 409 where this one was corrected or withdrawn
     * before; 422 with all that {@link CitationRules} finds wrong, or where the right piece says nothing else.
     */
    public Evidence correct(Source rightSource, Citation right, Account by) {
        Act.CORRECT_EVIDENCE.by(by);
        refuseConfidential();
        refuseFlaws(claim, right);
        if (says(rightSource, right)) Flaw.refuse(List.of(new Flaw("quote", Texts.of("evidence_same"))));
        refuseUnlessActive();
        Evidence evidence = add(claim, rightSource, right, by);
        supersededBy = evidence;
        evidence.entry(Act.CORRECT_EVIDENCE, by, cited)
                .changed("source", source.number(), rightSource.number())
                .says("corrects", number)
                .record();
        return evidence;
    }

    /**
     * Takes the piece out of what counts; it stays readable. 409 where it was corrected or withdrawn before; 422
     * without a reason.
     */
    public void withdraw(String reason, Account by) {
        Act.WITHDRAW_EVIDENCE.by(by);
        CitationRules.withdrawal(reason).refuse();
        refuseUnlessActive();
        withdrawnBy = by;
        withdrawnAt = History.now();
        withdrawnReason = reason.strip();
        claim.touch();
        claim.entry(Act.WITHDRAW_EVIDENCE, by)
                .on("evidence", number)
                .says("reason", withdrawnReason)
                .record();
    }

    /** All evidence of a claim in order of number, with sources and people; corrected and withdrawn pieces too. */
    public static List<Evidence> of(Claim claim) {
        return list(WITH_PEOPLE + " where e.claim = ?1 order by e.number", claim);
    }

    /** Up to limit pieces after a number, of all claims, with claims and people. */
    static List<Evidence> after(long number, int limit) {
        return Evidence.<Evidence>find(
                        "from Evidence e join fetch e.claim join fetch e.addedBy left join fetch e.withdrawnBy"
                                + " left join fetch e.supersededBy where e.number > ?1 order by e.number",
                        number)
                .page(0, limit)
                .list();
    }

    /** 404 where the claim has no such evidence. */
    public static Evidence of(Claim claim, long number) {
        return Evidence.<Evidence>find(WITH_PEOPLE + " where e.claim = ?1 and e.number = ?2", claim, number)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound(Texts.of("evidence_unknown", number)));
    }

    /** Up to limit pieces quoted from a source, after a number, in order of number, each with its claim. */
    public static List<Evidence> of(Source source, long after, int limit) {
        return Evidence.<Evidence>find(
                        WITH_PEOPLE + " join fetch e.claim c join fetch c.article where e.source = ?1 and e.number > ?2"
                                + " order by e.number",
                        source,
                        after)
                .page(0, limit)
                .list();
    }

    /** The piece that was quoted last from a source; empty where none was. */
    static Optional<Evidence> newestOf(Source source) {
        return find("source = ?1 order by number desc", source).firstResultOptional();
    }

    public boolean counts() {
        return whyNot().isEmpty();
    }

    /** Why the piece does not count, in words; empty when it does. */
    public Optional<String> whyNot() {
        return whyNot(withdrawnAt != null, supersededBy != null);
    }

    /** Whether it counts, or would if nobody had corrected or withdrawn it. */
    public boolean isWeighty() {
        return whyNot(false, false).isEmpty();
    }

    /** Whether it counted when it was attached, whatever was made of its article or its claim since. */
    public boolean counted() {
        return counted;
    }

    private Optional<String> whyNot(boolean isWithdrawn, boolean isCorrected) {
        Article article = claim.article();
        return new Counting(
                        isWithdrawn,
                        isCorrected,
                        cited.stance(),
                        confidential || claim.isSaid(),
                        new Counting.Original(article.url(), article.statedOrigin(), article.title()),
                        new Counting.Origin(cited.url(), cited.title()),
                        new Counting.Origin(recordedUrl, recordedTitle))
                .whyNot();
    }

    /** Whether this is what its digest was made of. */
    public boolean isOf(Citation other) {
        return other.digest(salt).equals(digest);
    }

    public boolean isActive() {
        return withdrawnAt == null && supersededBy == null;
    }

    /** Whether it says something that was not known yet when the verdict's facts were. */
    public boolean isLaterThan(LocalDate asOf) {
        return cited.publishedOn() != null && cited.publishedOn().isAfter(asOf);
    }

    private static void refuseFlaws(Claim claim, Citation cited) {
        CitationRules.of(cited, claim.language(), History.today()).refuse();
    }

    private static Evidence add(Claim claim, Source source, Citation cited, Account by) {
        Evidence evidence = made(claim, cited, by);
        evidence.source = source;
        evidence.recordedUrl = source.url();
        evidence.recordedTitle = source.title();
        evidence.keep(cited);
        return evidence;
    }

    private static Evidence made(Claim claim, Citation shown, Account by) {
        Evidence evidence = new Evidence();
        evidence.number = Counter.next("evidence");
        evidence.claim = claim;
        evidence.cited = shown;
        evidence.addedBy = by;
        evidence.addedAt = History.now();
        return evidence;
    }

    private void keep(Citation judged) {
        counted = isWeighty();
        salt = Sha256.salt();
        digest = judged.digest(salt);
        persist();
        claim.touch();
    }

    private Entry entry(Act act, Account by) {
        Entry entry = claim.entry(act, by).on("evidence", number);
        cited.fields().forEach(entry::says);
        return entry.says("counted", counted).says("digest", digest);
    }

    private Entry entry(Act act, Account by, Citation before) {
        Entry entry = claim.entry(act, by).on("evidence", number);
        Map<String, String> was = before.fields();
        cited.fields().forEach((field, is) -> entry.changed(field, was.get(field), is));
        return entry.says("counted", counted).says("digest", digest);
    }

    /** Whether it quotes this source in just this way already. */
    boolean says(Source other, Citation otherwise) {
        return source != null && source.number() == other.number() && cited.equals(otherwise);
    }

    /**
     * By what it is one witness with others: the page that its source is, or the source itself where it has none.
     * Confidential pieces are one, as nobody can see that they are not.
     */
    public Object origin() {
        if (confidential) return "";
        return PageAddress.of(source.url()).<Object>map(page -> page).orElseGet(source::number);
    }

    /** What it says otherwise than a piece whose place it took, field by field. */
    public List<Reworded> since(Evidence before) {
        return cited.since(before.cited);
    }

    /** The piece that stands in its place now, itself where nobody corrected it. */
    public Evidence inPlace() {
        Evidence piece = this;
        while (piece.supersededBy != null) piece = piece.supersededBy;
        return piece;
    }

    /** 409 for what nobody may put right in the open. */
    public void refuseConfidential() {
        if (confidential) throw Refusal.conflict(Texts.of("evidence_confidential", number));
    }

    /** 409 where it was corrected or withdrawn before. */
    void refuseUnlessActive() {
        if (!isActive()) throw Refusal.conflict(Texts.of("evidence_not_active", number));
    }

    public long number() {
        return number;
    }

    /** Where it stands in its claim's dossier. */
    public String path() {
        return claim.path() + "#evidence-" + number;
    }

    public Claim claim() {
        return claim;
    }

    public boolean isConfidential() {
        return confidential;
    }

    /** Null where it is confidential: what it is quoted from has no record. */
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
