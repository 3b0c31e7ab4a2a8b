package stet.talk;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Claim;
import stet.history.History;
import stet.text.WordDiff;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** Other words for a claim that an editor suggests, and that become its words by whoever accepts them. */
@Entity
public class Suggestion extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private int number;
    private String statement;
    private int wording;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account suggestedBy;

    private Instant suggestedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account acceptedBy;

    private Instant acceptedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account declinedBy;

    private Instant declinedAt;
    private String declinedReason = "";

    protected Suggestion() {}

    /** Suggests a statement for a claim, which whoever calls holds with its article; 422 with what is wrong with it. */
    public static Suggestion suggest(Claim claim, String statement, Account by) {
        Act.SUGGEST_WORDING.by(by);
        Flaw.refuse(flaws(claim, statement));
        Suggestion suggestion = new Suggestion();
        suggestion.claim = claim;
        suggestion.number = (int) count("claim", claim) + 1;
        suggestion.statement = statement;
        suggestion.wording = claim.wordings();
        suggestion.suggestedBy = by;
        suggestion.suggestedAt = History.now();
        suggestion.persist();
        claim.entry(Act.SUGGEST_WORDING, by)
                .on("suggestion", suggestion.number)
                .changed("statement", claim.statement(), statement)
                .record();
        return suggestion;
    }

    /** What keeps a statement from being one of a claim, as {@link Claim#flaws} finds it. */
    static List<Flaw> flaws(Claim claim, String statement) {
        return claim.flaws(claim.words().withStatement(statement));
    }

    /** Makes them the claim's words, restated by whoever accepts them; 409 once it is decided or the words are others. */
    public void accept(Account by) {
        refuseUnlessAccepts(by);
        refuseDecided();
        if (isStale()) throw Refusal.conflict(Texts.of("suggestion_stale"));
        acceptedBy = by;
        acceptedAt = History.now();
        claim.entry(Act.ACCEPT_SUGGESTION, by).on("suggestion", number).record();
        claim.restate(claim.words().withStatement(statement), by);
    }

    /** 403 for whoever suggested it: accepted by its own editor it would be a restatement under another name. */
    public void refuseUnlessAccepts(Account by) {
        Act.ACCEPT_SUGGESTION.by(by);
        if (suggestedBy.is(by)) throw Refusal.forbidden(Texts.of("suggestion_own"));
    }

    /** Says why the words stay as they are. */
    public void decline(String reason, Account by) {
        Act.DECLINE_SUGGESTION.by(by);
        Flaw.refuseReason("reason", reason);
        refuseDecided();
        declinedBy = by;
        declinedAt = History.now();
        declinedReason = reason;
        claim.entry(Act.DECLINE_SUGGESTION, by)
                .on("suggestion", number)
                .says("reason", reason)
                .record();
    }

    /** 409 once somebody accepted or declined it. */
    void refuseDecided() {
        if (!isOpen()) throw Refusal.conflict(Texts.of("suggestion_decided"));
    }

    /** All of a claim in order of number, with people. */
    public static List<Suggestion> of(Claim claim) {
        return list(
                "from Suggestion s join fetch s.suggestedBy left join fetch s.acceptedBy left join fetch s.declinedBy"
                        + " where s.claim = ?1 order by s.number",
                claim);
    }

    /** 404 where the claim has no such suggestion. */
    public static Suggestion of(Claim claim, int number) {
        return of(claim).stream()
                .filter(suggestion -> suggestion.number == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(Texts.of("suggestion_unknown", number)));
    }

    public boolean isOpen() {
        return acceptedAt == null && declinedAt == null;
    }

    /** Whether the claim was restated since, so that it was never held against the words of now. */
    public boolean isStale() {
        return wording != claim.wordings();
    }

    /** Held against the claim's words of now. */
    public List<WordDiff.Piece> change() {
        return WordDiff.between(claim.statement(), statement);
    }

    public Claim claim() {
        return claim;
    }

    /** Within its claim, from 1. */
    public int number() {
        return number;
    }

    public String statement() {
        return statement;
    }

    public Account suggestedBy() {
        return suggestedBy;
    }

    public Instant suggestedAt() {
        return suggestedAt;
    }

    /** Null unless it was accepted. */
    public Account acceptedBy() {
        return acceptedBy;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    /** Null unless it was declined. */
    public Account declinedBy() {
        return declinedBy;
    }

    public Instant declinedAt() {
        return declinedAt;
    }

    public String declinedReason() {
        return declinedReason;
    }

    public String path() {
        return claim.path() + "/suggestions/" + number;
    }

    /** Where the dossier shows it. */
    public String place() {
        return claim.path() + "#suggestion-" + number;
    }
}
