package stet.talk;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import stet.account.Account;
import stet.account.Act;
import stet.account.Role;
import stet.claim.Claim;
import stet.history.History;
import stet.web.Addressed;
import stet.web.Flaw;
import stet.web.Markdown;
import stet.web.Refusal;
import stet.web.Texts;

/**
 * Something said about a claim among colleagues, in Markdown. It decides nothing; its words stand in no event, so that
 * they leave the house in no export of the history either.
 */
@Entity
public class Remark extends PanacheEntityBase {
    static final Duration EDITABLE = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private int number;
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account writtenBy;

    private Instant writtenAt;
    private Instant editedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account resolvedBy;

    private Instant resolvedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account struckBy;

    private Instant struckAt;

    @Transient
    private List<String> named;

    protected Remark() {}

    /** Adds one to a claim, which whoever calls holds; 422 with what is wrong with the text. */
    public static Remark write(Claim claim, String text, Account by) {
        Act.REMARK.by(by);
        Flaw.refuse(flaws(text));
        Remark remark = new Remark();
        remark.claim = claim;
        remark.number = (int) count("claim", claim) + 1;
        remark.text = text;
        remark.writtenBy = by;
        remark.writtenAt = History.now();
        remark.persist();
        remark.name();
        remark.record(Act.REMARK, by);
        return remark;
    }

    /** What keeps a text from being a remark; pictures and addresses alone show nobody anything. */
    static List<Flaw> flaws(String text) {
        List<Flaw> flaws = new ArrayList<>();
        Flaw.addText(flaws, "text", text, Flaw.LONGEST_REASON);
        if (flaws.isEmpty()) Flaw.addBlank(flaws, "text", Markdown.shown(text));
        return flaws;
    }

    /** Other words, by whoever wrote it and while few can have read it; 409 once it is too late. */
    public void edit(String words, Account by) {
        refuseUnlessEdits(by);
        Flaw.refuse(flaws(words));
        refuseFinal();
        text = words;
        editedAt = History.now();
        RemarkMention.delete("remark", this);
        name();
        record(Act.EDIT_REMARK, by);
    }

    /** 403 for anybody but its author. */
    public void refuseUnlessEdits(Account by) {
        Act.EDIT_REMARK.by(by);
        if (!writtenBy.is(by)) throw Refusal.forbidden(Texts.of("remark_not_your_words", writtenBy.name()));
    }

    /** 409 once it is struck, resolved or ten minutes old. */
    void refuseFinal() {
        refuseStruck();
        if (isResolved()) throw Refusal.conflict(Texts.of("remark_resolved_already", resolvedBy.name()));
        if (!isEditable()) throw Refusal.conflict(Texts.of("remark_too_late"));
    }

    /** Takes it back, by its author or an editor: it stays readable, struck through. */
    public void strike(Account by) {
        refuseUnlessStrikes(by);
        refuseStruck();
        struckBy = by;
        struckAt = History.now();
        record(Act.STRIKE_REMARK, by);
    }

    /** 403 for anybody but its author and editors. */
    public void refuseUnlessStrikes(Account by) {
        Act.STRIKE_REMARK.by(by);
        if (!isStruckBy(by)) throw Refusal.forbidden(Texts.of("remark_not_yours", writtenBy.name()));
    }

    /** Says that nothing more is to be done about it. */
    public void resolve(Account by) {
        Act.RESOLVE_REMARK.by(by);
        refuseStruck();
        if (isResolved()) throw Refusal.conflict(Texts.of("remark_resolved_already", resolvedBy.name()));
        resolvedBy = by;
        resolvedAt = History.now();
        record(Act.RESOLVE_REMARK, by);
    }

    /** Says that something is to be done about it after all. */
    public void reopen(Account by) {
        Act.REOPEN_REMARK.by(by);
        refuseStruck();
        if (!isResolved()) throw Refusal.conflict(Texts.of("remark_not_resolved"));
        resolvedBy = null;
        resolvedAt = null;
        record(Act.REOPEN_REMARK, by);
    }

    private void refuseStruck() {
        if (isStruck()) throw Refusal.conflict(Texts.of("remark_struck_already", struckBy.name()));
    }

    private void name() {
        List<Account> people = Account.activeAmong(Addressed.in(text));
        people.forEach(person -> new RemarkMention(this, person).persist());
        named = people.stream().map(Account::login).toList();
    }

    private void record(Act act, Account by) {
        claim.entry(act, by).on("remark", number).record();
    }

    /** All of a claim in order of number, with people; struck and resolved ones too. */
    public static List<Remark> of(Claim claim) {
        return Remarks.of(claim);
    }

    /** 404 where the claim has no such remark. */
    public static Remark of(Claim claim, int number) {
        return of(claim).stream()
                .filter(remark -> remark.number == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(Texts.of("remark_unknown", number)));
    }

    /**
     * Up to limit remarks that name somebody and are still to be dealt with, newest first, with claim and author: neither
     * resolved nor struck, nor written before their claim was signed off or set aside.
     */
    public static List<Remark> naming(Account account, int limit) {
        return Remarks.naming(account, limit);
    }

    void named(List<String> logins) {
        named = logins;
    }

    boolean isStruckBy(Account account) {
        return writtenBy.is(account) || account.roles().contains(Role.EDITOR);
    }

    boolean isEditable() {
        return !History.now().isAfter(writtenAt.plus(EDITABLE));
    }

    public boolean isResolved() {
        return resolvedAt != null;
    }

    public boolean isStruck() {
        return struckAt != null;
    }

    public Long id() {
        return id;
    }

    public Claim claim() {
        return claim;
    }

    /** Within its claim, from 1. */
    public int number() {
        return number;
    }

    /** Markdown. */
    public String text() {
        return text;
    }

    /** The logins of those whom it names. */
    public List<String> named() {
        return named;
    }

    public Account writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Null where it stands as it was written. */
    public Instant editedAt() {
        return editedAt;
    }

    /** Null while it is open. */
    public Account resolvedBy() {
        return resolvedBy;
    }

    public Instant resolvedAt() {
        return resolvedAt;
    }

    /** Null unless it was struck. */
    public Account struckBy() {
        return struckBy;
    }

    public Instant struckAt() {
        return struckAt;
    }

    public String path() {
        return claim.path() + "/remarks/" + number;
    }

    /** Where the dossier shows it. */
    public String place() {
        return claim.path() + "#remark-" + number;
    }
}
