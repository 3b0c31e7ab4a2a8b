package stet.query;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import stet.account.Account;
import stet.account.Act;
import stet.account.Role;
import stet.article.Article;
import stet.claim.Claim;
import stet.history.History;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** A question about a claim to whoever's article it is, answered once or withdrawn. */
@Entity
public class AuthorQuery extends PanacheEntityBase {
    private static final String FETCHED = "from AuthorQuery q join fetch q.claim c join fetch c.article"
            + " join fetch q.askedBy left join fetch q.answeredBy left join fetch q.withdrawnBy where ";

    /** That it waits for its answer. */
    private static final String OPEN = "q.answeredAt is null and q.withdrawnAt is null";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private int number;
    private String question;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account askedBy;

    private Instant askedAt;
    private String answer = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private Account answeredBy;

    private Instant answeredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account withdrawnBy;

    private Instant withdrawnAt;
    private String withdrawnReason = "";

    protected AuthorQuery() {}

    /** Asks about a claim, which whoever calls holds; 422 with what is wrong with the question. */
    public static AuthorQuery ask(Claim claim, String question, Account by) {
        Act.ASK_AUTHOR.by(by);
        Flaw.refuseText("question", question, Flaw.LONGEST_REASON);
        AuthorQuery query = new AuthorQuery();
        query.claim = claim;
        query.number = (int) count("claim", claim) + 1;
        query.question = question;
        query.askedBy = by;
        query.askedAt = History.now();
        query.persist();
        claim.entry(Act.ASK_AUTHOR, by)
                .on("query", query.number)
                .says("question", question)
                .record();
        return query;
    }

    /** Answers it, or notes what the author said; 403 as {@link #refuseUnlessTheirs}, 409 once it is closed. */
    public void answer(String words, Account by) {
        refuseUnlessTheirs(by);
        Flaw.refuseText("answer", words, Flaw.LONGEST_REASON);
        refuseClosed();
        answer = words;
        answeredBy = by;
        answeredAt = History.now();
        claim.entry(Act.ANSWER_QUERY, by)
                .on("query", number)
                .says("answer", words)
                .record();
    }

    /** Takes it back, by whoever asked or an editor; 409 once it is closed, 422 without a reason. */
    public void withdraw(String reason, Account by) {
        refuseUnlessWithdraws(by);
        Flaw.refuseReason("reason", reason);
        refuseClosed();
        withdrawnBy = by;
        withdrawnAt = History.now();
        withdrawnReason = reason;
        claim.entry(Act.WITHDRAW_QUERY, by)
                .on("query", number)
                .says("reason", reason)
                .record();
    }

    /** 403 for anybody but the article's own people, or, where none of them has an account, whoever checks claims. */
    public void refuseUnlessTheirs(Account by) {
        Act.ANSWER_QUERY.by(by);
        if (isTheirs(by)) return;
        List<Account> people = people();
        String names = people.stream().map(Account::name).distinct().collect(Collectors.joining(", "));
        throw Refusal.forbidden(
                people.isEmpty() ? Texts.of("query_checkers_note") : Texts.of("query_others_answer", names),
                people.stream().map(Account::login).distinct().toList());
    }

    boolean isTheirs(Account account) {
        return claim.article().isOwnOf(account) || people().isEmpty() && account.may(Act.ASK_AUTHOR);
    }

    private List<Account> people() {
        return claim.article().people().stream()
                .map(person -> person.account())
                .filter(account -> account != null && account.isActive())
                .toList();
    }

    /** 403 for anybody but whoever asked and editors. */
    public void refuseUnlessWithdraws(Account by) {
        Act.WITHDRAW_QUERY.by(by);
        if (!isWithdrawnBy(by)) throw Refusal.forbidden(Texts.of("query_not_yours", askedBy.name()));
    }

    boolean isWithdrawnBy(Account account) {
        return askedBy.is(account) || account.roles().contains(Role.EDITOR);
    }

    /** 409 once it was answered or withdrawn. */
    void refuseClosed() {
        if (answeredBy != null) throw Refusal.conflict(Texts.of("query_answered_already", answeredBy.name()));
        if (withdrawnBy != null) throw Refusal.conflict(Texts.of("query_withdrawn_already", withdrawnBy.name()));
    }

    /** All of a claim in order of number, with people. */
    public static List<AuthorQuery> of(Claim claim) {
        return list(FETCHED + "q.claim = ?1 order by q.number", claim);
    }

    /** 404 where the claim has no such query. */
    public static AuthorQuery of(Claim claim, int number) {
        return AuthorQuery.<AuthorQuery>find(FETCHED + "q.claim = ?1 and q.number = ?2", claim, number)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound(Texts.of("query_unknown", number)));
    }

    /** Those of an article that wait for their answer, by claim and number. */
    public static List<AuthorQuery> open(Article article) {
        return list(FETCHED + "c.article = ?1 and " + OPEN + " order by c.number, q.number", article);
    }

    /** Up to limit queries that wait for somebody whose article it is, the oldest first. */
    public static List<AuthorQuery> waitingFor(Account account, int limit) {
        return AuthorQuery.<AuthorQuery>find(
                        FETCHED + OPEN + " and exists (select 1 from ArticlePerson p where p.article = c.article"
                                + " and p.account = ?1) order by q.askedAt, q.id",
                        account)
                .page(0, limit)
                .list();
    }

    public boolean isOpen() {
        return answeredAt == null && withdrawnAt == null;
    }

    public String path() {
        return claim.path() + "/queries/" + number;
    }

    /** Where it stands in its claim's dossier. */
    public String place() {
        return claim.path() + "#query-" + number;
    }

    public Claim claim() {
        return claim;
    }

    public int number() {
        return number;
    }

    public String question() {
        return question;
    }

    public Account askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Empty until somebody answers. */
    public String answer() {
        return answer;
    }

    public Account answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
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
