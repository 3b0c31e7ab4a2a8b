package stet.notice;

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
import stet.account.Account;
import stet.claim.Claim;
import stet.history.History;
import stet.web.Moments;
import stet.web.Texts;

/** That somebody is told of something about a claim; it decides nothing, and says of the claim what lists say. */
@Entity
public class Notice extends PanacheEntityBase {
    private static final int LONGEST_STATEMENT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account doneBy;

    private Integer remark;
    private Instant dueAt;
    private Instant notedAt;
    private Instant readAt;
    private Instant mailTakenAt;
    private Instant mailedAt;

    protected Notice() {}

    private Notice(NoticeKind kind, Claim claim, Account account) {
        this.kind = kind;
        this.claim = claim;
        this.account = account;
        this.notedAt = History.now();
    }

    /** Tells somebody of what another did, null for the desk itself. */
    static void of(NoticeKind kind, Recipient to, Account by) {
        Notice notice = new Notice(kind, to.claim(), to.account());
        notice.doneBy = by;
        notice.remark = to.remark();
        notice.persist();
    }

    /** Tells somebody until when they are to be done with what they have in hand. */
    static void ofDue(Recipient to, Instant dueAt) {
        Notice notice = new Notice(NoticeKind.DUE_SOON, to.claim(), to.account());
        notice.dueAt = dueAt;
        notice.persist();
    }

    /** What happened, in words that name the claim by its number. */
    public String sentence() {
        String by = doneBy == null ? Texts.of("notice_by_desk") : doneBy.name();
        return switch (kind) {
            case ASSIGNED -> Texts.of("notice_assigned", by, claim.number());
            case RETURNED -> Texts.of("notice_returned", by, claim.number());
            case NAMED -> Texts.of("notice_named", by, claim.number());
            case LAPSED -> Texts.of("notice_lapsed", by, claim.number());
            case DUE_SOON -> Texts.of("notice_due_soon", claim.number(), Moments.words(dueAt));
        };
    }

    /** The statement of the claim on one line, its beginning where it is long. */
    public String statement() {
        String line = claim.statement().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST_STATEMENT) return line;
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_STATEMENT)).strip() + " …";
    }

    /** Where the dossier shows what it is about. */
    public String place() {
        return remark == null ? claim.path() : claim.path() + "#remark-" + remark;
    }

    public boolean isRead() {
        return readAt != null;
    }

    public Long id() {
        return id;
    }

    /** Whoever is told. */
    public Account account() {
        return account;
    }

    public NoticeKind kind() {
        return kind;
    }

    public Claim claim() {
        return claim;
    }

    /** Null where the desk itself did it, or nobody did anything. */
    public Account doneBy() {
        return doneBy;
    }

    /** The number of the remark that names whoever is told; null where none does. */
    public Integer remark() {
        return remark;
    }

    /** Null unless something is due. */
    public Instant dueAt() {
        return dueAt;
    }

    public Instant notedAt() {
        return notedAt;
    }

    /** Null while it is unread. */
    public Instant readAt() {
        return readAt;
    }

    /** Null until it was in a digest. */
    public Instant mailedAt() {
        return mailedAt;
    }
}
