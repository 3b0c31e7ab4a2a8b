package stet.fix;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Claim;
import stet.history.History;
import stet.text.Span;
import stet.text.WordDiff;
import stet.text.anchor.Quote;
import stet.verdict.SecondReading;
import stet.verdict.Verdict;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** What a verdict asks of the text: words of it, and the words proposed for them. */
@Entity
public class Fix extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private int number;

    @ManyToOne(fetch = FetchType.LAZY)
    private Verdict verdict;

    @Embedded
    private Spot spot;

    private String proposed;
    private boolean must;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account proposedBy;

    private Instant proposedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account withdrawnBy;

    private Instant withdrawnAt;
    private String withdrawnReason = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private Account letStandBy;

    private Instant letStandAt;
    private String letStandReason = "";
    private Integer carriedIn;

    @Transient
    private List<FixAnswer> answers;

    protected Fix() {}

    private Fix(Claim claim, Verdict verdict, FixWords words, Account by) {
        this.claim = claim;
        this.number = (int) count("claim", claim) + 1;
        this.verdict = verdict;
        this.spot = Spot.of(claim, words.now()).orElseThrow();
        this.proposed = words.proposed();
        this.must = words.must();
        this.proposedBy = by;
        this.proposedAt = History.now();
    }

    /**
     * Asks for other words in the newest text of the claim's article, which whoever calls holds. 422 with what is wrong
     * with them, 409 without a verdict that leaves something to put right.
     */
    public static Fix propose(Claim claim, FixWords words, Account by) {
        refuseUnlessMay(claim, by);
        Flaw.refuse(words.flaws(claim));
        Optional<Verdict> verdict = Verdict.inEffect(Verdict.of(claim));
        notNow(SecondReading.current(claim), verdict).map(Refusal::conflict).ifPresent(Refusal::raise);
        Fix fix = new Fix(claim, verdict.orElseThrow(), words, by);
        fix.persist();
        fix.answers = new ArrayList<>();
        claim.entry(Act.PROPOSE_FIX, by)
                .on("fix", fix.number)
                .says("weight", fix.weight())
                .changed("words", fix.now(), fix.proposed)
                .record();
        return fix;
    }

    /** 403 for whoever may propose none, and on one's own article. */
    public static void refuseUnlessMay(Claim claim, Account by) {
        Act.PROPOSE_FIX.by(by);
        refuseOwn(claim, by);
    }

    /** Why nobody could propose a fix under this verdict, with this second reading. */
    public static Optional<String> notNow(Optional<SecondReading> reading, Optional<Verdict> verdict) {
        if (reading.filter(SecondReading::isUnsettled).isPresent()) return Optional.of(Texts.of("fix_second_reading"));
        if (verdict.isEmpty()) return Optional.of(Texts.of("fix_no_verdict"));
        return verdict.filter(given -> given.rating().isAllRight())
                .map(given -> Texts.of("fix_all_right", given.rating().label()));
    }

    /** Says what the author's side makes of it; 422 with what is wrong, 409 once it is closed. */
    public FixAnswer answer(FixAnswer.Said said, Account by) {
        refuseUnlessTheirs(by);
        Flaw.refuse(flaws(said));
        refuseClosed();
        FixAnswer answer = add(said, by);
        claim.entry(Act.ANSWER_FIX, by)
                .on("fix", number)
                .says("answer", said.kind().key())
                .changed("words", said.kind() == FixAnswer.Kind.COUNTERED ? now() : "", said.words())
                .says("reason", said.reason())
                .record();
        return answer;
    }

    /** What keeps something from being an answer, by field; empty when nothing does. */
    public List<Flaw> flaws(FixAnswer.Said said) {
        List<Flaw> flaws = new ArrayList<>(said.flaws());
        if (said.kind() != FixAnswer.Kind.COUNTERED) return flaws;
        flaws.addAll(spot.flaws("words", said.words(), claim.article()));
        boolean asAgreed = Spot.isSame(agreed(), said.words());
        if (flaws.isEmpty() && asAgreed) flaws.add(new Flaw("words", Texts.of("fix_counter_same")));
        return flaws;
    }

    /** 403 for anybody but the article's author and handling editor, naming them. */
    public void refuseUnlessTheirs(Account by) {
        Act.ANSWER_FIX.by(by);
        if (isTheirs(by)) return;
        List<Account> people = claim.article().people().stream()
                .map(person -> person.account())
                .filter(account -> account != null)
                .toList();
        if (people.isEmpty()) throw Refusal.forbidden(Texts.of("fix_nobody_answers"));
        String names = people.stream().map(Account::name).distinct().collect(Collectors.joining(", "));
        throw Refusal.forbidden(
                Texts.of("fix_others_answer", names),
                people.stream().map(Account::login).distinct().toList());
    }

    /** Takes the words of the newest answer, a counter, for those agreed upon; 409 where it is none. */
    public void agree(Account by) {
        refuseUnlessAgrees(by);
        refuseClosed();
        FixAnswer counter = counter().orElseThrow(() -> Refusal.conflict(Texts.of("fix_no_counter")));
        String before = agreed();
        add(new FixAnswer.Said(FixAnswer.Kind.AGREED, counter.words(), ""), by);
        claim.entry(Act.AGREE_FIX, by)
                .on("fix", number)
                .changed("words", before, agreed())
                .record();
        Article article = claim.article();
        if (spot.revision() < article.revisionNumber()) settle(Carrying.since(article, spot.revision()), by);
    }

    /** 403 for whoever may take over no counter, and on one's own article. */
    public void refuseUnlessAgrees(Account by) {
        Act.AGREE_FIX.by(by);
        refuseOwn(claim, by);
    }

    /** Closes it with the words as they are, by the name of an editor and a reason. */
    public void letStand(String reason, Account by) {
        refuseUnlessLets(by);
        Flaw.refuseReason("reason", reason);
        refuseClosed();
        letStandBy = by;
        letStandAt = History.now();
        letStandReason = reason;
        claim.entry(Act.LET_FIX_STAND, by)
                .on("fix", number)
                .says("reason", reason)
                .record();
    }

    /** 403 for whoever may let no words stand, and on one's own article. */
    public void refuseUnlessLets(Account by) {
        Act.LET_FIX_STAND.by(by);
        refuseOwn(claim, by);
    }

    /** Takes it back, by whoever proposed it or an editor. */
    public void withdraw(String reason, Account by) {
        refuseUnlessWithdraws(by);
        Flaw.refuseReason("reason", reason);
        refuseClosed();
        withdrawnBy = by;
        withdrawnAt = History.now();
        withdrawnReason = reason;
        claim.entry(Act.WITHDRAW_FIX, by)
                .on("fix", number)
                .says("reason", reason)
                .record();
    }

    /** 403 for anybody but whoever proposed it and editors, and on one's own article. */
    public void refuseUnlessWithdraws(Account by) {
        Act.WITHDRAW_FIX.by(by);
        refuseOwn(claim, by);
        if (!proposedBy.is(by) && !by.may(Act.LET_FIX_STAND)) {
            throw Refusal.forbidden(Texts.of("fix_not_yours", proposedBy.name()));
        }
    }

    /** 409 once there is nothing left to decide. */
    void refuseClosed() {
        if (!status().isOpen()) throw Refusal.conflict(Texts.of("fix_closed", status().label()));
    }

    private static void refuseOwn(Claim claim, Account by) {
        if (claim.article().isOwnOf(by)) throw Refusal.forbidden(Texts.of("own_article"));
    }

    /** Closes it where a text carries its words, and opens it again where it does no more. */
    void settle(Carrying text, Account by) {
        boolean carries = text.carries(spot, agreed());
        if (carries == (carriedIn != null)) return;
        carriedIn = carries ? claim.article().revisionNumber() : null;
        claim.entry(carries ? Act.FIX_CARRIED : Act.FIX_REOPENED, by)
                .on("fix", number)
                .says("revision", claim.article().revisionNumber())
                .record();
    }

    /** All of a claim in order of number, with people and answers. */
    public static List<Fix> of(Claim claim) {
        return Fixes.of(claim);
    }

    /** 404 where the claim has no such fix. */
    public static Fix of(Claim claim, int number) {
        return of(claim).stream()
                .filter(fix -> fix.number == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(Texts.of("fix_unknown", number)));
    }

    /** All of an article in the order of its text, with people and answers; none of a claim that waits for a second verdict. */
    public static List<Fix> of(Article article) {
        return Fixes.shown(article);
    }

    /** What must be put right in an article and is not yet, in the order of its text. */
    public static List<Fix> openMusts(Article article) {
        return of(article).stream()
                .filter(fix -> fix.must && fix.status().isOpen())
                .toList();
    }

    void answered(List<FixAnswer> all) {
        answers = new ArrayList<>(all);
    }

    private FixAnswer add(FixAnswer.Said said, Account by) {
        FixAnswer answer = new FixAnswer(this, said, by);
        answer.persist();
        answers.add(answer);
        return answer;
    }

    /** Whether somebody is of the article's own side, and so answers. */
    public boolean isTheirs(Account account) {
        return claim.article().isOwnOf(account);
    }

    public FixStatus status() {
        return FixStatus.of(this);
    }

    /** Oldest first. */
    public List<FixAnswer> answers() {
        return answers;
    }

    /** Grows with every answer: a form that was opened upon an earlier one is stale. */
    public int version() {
        return answers.size();
    }

    Optional<FixAnswer> newestAnswer() {
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(answers.size() - 1));
    }

    /** Other words that the author's side proposed and nobody has taken over; empty where the newest answer is another. */
    public Optional<FixAnswer> counter() {
        return newestAnswer().filter(answer -> answer.kind() == FixAnswer.Kind.COUNTERED);
    }

    /** The words that the text is to have: those proposed, or of the last counter that was taken over. */
    public String agreed() {
        return answers.stream()
                .filter(answer -> answer.kind() == FixAnswer.Kind.AGREED)
                .map(FixAnswer::words)
                .reduce(proposed, (earlier, later) -> later);
    }

    /** The change word by word, as it is agreed upon by now. */
    public List<WordDiff.Piece> change() {
        return changeTo(agreed());
    }

    public List<WordDiff.Piece> changeTo(String words) {
        return WordDiff.between(now(), words);
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

    /** The verdict that it comes from, whatever was found since. */
    public Verdict verdict() {
        return verdict;
    }

    Spot spot() {
        return spot;
    }

    /** The number of the passage that has its words. */
    public int passage() {
        return spot.passage();
    }

    /** Where its words stand among those of its passage now, nearest to where they stood; empty where they do not. */
    public Optional<Span> placeIn(String words) {
        return Quote.locateNear(words, now(), spot.wordsAt());
    }

    /** The words as the text had them. */
    public String now() {
        return spot.wordsNow();
    }

    /** Empty where the words are to be struck. */
    public String proposed() {
        return proposed;
    }

    public boolean isMust() {
        return must;
    }

    /** `must` or `should`. */
    public String weight() {
        return must ? "must" : "should";
    }

    public String weightLabel() {
        return Texts.of("fix_weight_" + weight());
    }

    public Account proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
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

    /** Null unless an editor let the words stand. */
    public Account letStandBy() {
        return letStandBy;
    }

    public Instant letStandAt() {
        return letStandAt;
    }

    public String letStandReason() {
        return letStandReason;
    }

    /** The revision that brought the words into the text; null while it has them not. */
    public Integer carriedIn() {
        return carriedIn;
    }

    public String path() {
        return claim.path() + "/fixes/" + number;
    }
}
