package stet.talk;

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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.account.Account;
import stet.account.Act;
import stet.account.Role;
import stet.article.Article;
import stet.claim.Claim;
import stet.history.Entry;
import stet.history.History;
import stet.history.Sha256;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/**
 * That somebody outside was asked about a claim, and what they answered. Its lines in the history hold a digest in the
 * place of names and words, since those may have been given on terms that forbid to pass them on.
 */
@Entity
public class Contact extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private int number;

    @Embedded
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account loggedBy;

    private Instant loggedAt;

    @Embedded
    private Reply reply = Reply.NONE;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account answeredBy;

    private Instant answeredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account withdrawnBy;

    private Instant withdrawnAt;
    private String withdrawnReason = "";
    private String salt;

    protected Contact() {}

    /** Notes it on a claim, which whoever calls holds, with the answer where there was one; 422 with what is wrong. */
    public static Contact log(Claim claim, Question question, Optional<Reply> reply, Account by) {
        Act.LOG_CONTACT.by(by);
        Flaw.refuse(flaws(question, reply));
        Contact contact = new Contact();
        contact.claim = claim;
        contact.number = (int) count("claim", claim) + 1;
        contact.question = question;
        contact.loggedBy = by;
        contact.loggedAt = History.now();
        contact.salt = Sha256.salt();
        reply.ifPresent(given -> contact.take(given, by));
        contact.persist();
        contact.entry(Act.LOG_CONTACT, by)
                .says("purpose", question.purpose().key())
                .says("how", question.how().key())
                .says("terms", question.terms().key())
                .says("asked_on", question.askedOn())
                .says("due_on", question.dueOn())
                .says("answered_on", contact.reply.answeredOn())
                .says("digest", contact.digest())
                .record();
        return contact;
    }

    /** What keeps a question and its answer, if any, from being logged today, by field. */
    public static List<Flaw> flaws(Question question, Optional<Reply> reply) {
        List<Flaw> flaws = new ArrayList<>(question.flaws(History.today()));
        reply.ifPresent(given -> flaws.addAll(given.flaws(question.askedOn(), History.today())));
        return flaws;
    }

    /** Notes what came back; 422 with what is wrong, 409 where an answer is there or it was withdrawn. */
    public void answer(Reply given, Account by) {
        Act.ANSWER_CONTACT.by(by);
        Flaw.refuse(flaws(given));
        refuseClosed();
        take(given, by);
        entry(Act.ANSWER_CONTACT, by)
                .says("answered_on", given.answeredOn())
                .says("read_back", given.readBack())
                .says("digest", digest())
                .record();
    }

    /** What keeps something from being its answer, by field. */
    public List<Flaw> flaws(Reply given) {
        return given.flaws(question.askedOn(), History.today());
    }

    /** Takes a wrong entry out, by whoever logged it or an editor; it stays readable. */
    public void withdraw(String reason, Account by) {
        refuseUnlessWithdraws(by);
        Flaw.refuseReason("reason", reason);
        refuseWithdrawn();
        withdrawnBy = by;
        withdrawnAt = History.now();
        withdrawnReason = reason;
        entry(Act.WITHDRAW_CONTACT, by).says("reason", reason).record();
    }

    /** 403 for anybody but whoever logged it and editors. */
    public void refuseUnlessWithdraws(Account by) {
        Act.WITHDRAW_CONTACT.by(by);
        if (!isOf(by)) throw Refusal.forbidden(Texts.of("contact_not_yours", loggedBy.name()));
    }

    /** 409 where an answer is there or it was withdrawn. */
    void refuseClosed() {
        refuseWithdrawn();
        if (isAnswered()) throw Refusal.conflict(Texts.of("contact_answered_already"));
    }

    void refuseWithdrawn() {
        if (isWithdrawn()) throw Refusal.conflict(Texts.of("contact_withdrawn_already"));
    }

    /** Why its answer can be no evidence; empty where it can. */
    public Optional<String> noEvidence() {
        if (isWithdrawn()) return Optional.of(Texts.of("contact_withdrawn_already"));
        if (!isAnswered()) return Optional.of(Texts.of("contact_unanswered"));
        return question.terms() == Terms.OFF ? Optional.of(Texts.of("contact_off")) : Optional.empty();
    }

    private void take(Reply given, Account by) {
        reply = given;
        answeredBy = by;
        answeredAt = History.now();
    }

    private Entry entry(Act act, Account by) {
        return claim.entry(act, by).on("contact", number);
    }

    String digest() {
        return ContactDigest.of(question, reply, salt);
    }

    /** All of a claim in order of number, with people; withdrawn ones too. */
    public static List<Contact> of(Claim claim) {
        return Contacts.of(claim);
    }

    /** 404 where the claim has no such contact. */
    public static Contact of(Claim claim, int number) {
        return of(claim).stream()
                .filter(contact -> contact.number == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(Texts.of("contact_unknown", number)));
    }

    /** Those of an article that nobody answered by the day they were due, and that day is over at Greenwich. */
    public static List<Contact> overdue(Article article, Instant now) {
        return Contacts.overdue(article, LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    boolean isOf(Account account) {
        return loggedBy.is(account) || account.roles().contains(Role.EDITOR);
    }

    public boolean isAnswered() {
        return !reply.isNone();
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isOpen() {
        return !isAnswered() && !isWithdrawn();
    }

    public boolean isOverdue() {
        return isOpen() && question.dueOn() != null && question.dueOn().isBefore(History.today());
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

    public Question question() {
        return question;
    }

    /** {@link Reply#NONE} while there is none. */
    public Reply reply() {
        return reply;
    }

    public Account loggedBy() {
        return loggedBy;
    }

    public Instant loggedAt() {
        return loggedAt;
    }

    /** Whoever noted the answer; null while there is none. */
    public Account answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** Null unless it was withdrawn. */
    public Account withdrawnBy() {
        return withdrawnBy;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }

    public String path() {
        return claim.path() + "/contacts/" + number;
    }

    /** Where the dossier shows it. */
    public String place() {
        return claim.path() + "#contact-" + number;
    }
}
