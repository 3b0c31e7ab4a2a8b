package stet.signoff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import stet.account.Account;
import stet.article.Article;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.claim.Kind;
import stet.verdict.Verdict;

/**
 * What lists, filters and exports read about a claim: derived from its facts by every verb, and by a rebuild. While a
 * second verdict is outstanding it says nothing of what was found, to nobody.
 */
@Entity
public class ClaimBoard extends PanacheEntityBase {
    private static final int LONGEST_REASON = 2000;

    @Id
    private Long claimId;

    @MapsId
    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private long number;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String rating;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account assignee;

    private Instant dueAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Verdict verdict;

    @ManyToOne(fetch = FetchType.LAZY)
    private SignOff signOff;

    @ManyToOne(fetch = FetchType.LAZY)
    private SettingAside settingAside;

    private boolean asideProposed;
    private String sentence;
    private int evidenceCounting;
    private int supports;
    private int contradicts;
    private String currentSeal;
    private boolean veiled;
    private String lapsedBecause;
    private Instant changedAt;

    protected ClaimBoard() {}

    ClaimBoard(Claim claim, Instant changedAt) {
        this.claim = claim;
        this.changedAt = changedAt;
    }

    /** The rows of an article in order of number, with their claims and the ratings given. */
    public static List<ClaimBoard> of(Article article) {
        return list(
                "from ClaimBoard b join fetch b.claim left join fetch b.verdict v left join fetch v.rating"
                        + " where b.article = ?1 order by b.number",
                article);
    }

    void show(ClaimFacts facts) {
        number = facts.claim().number();
        article = facts.claim().article();
        kind = facts.claim().words().kind();
        stage = facts.stage();
        veiled = facts.isSecondReading();
        Optional<Verdict> given = facts.verdict().filter(inEffect -> !veiled);
        rating = given.map(inEffect -> inEffect.rating().key()).orElse("");
        assignee = facts.assignment().map(Assignment::assignee).orElse(null);
        dueAt = facts.assignment().map(Assignment::dueAt).orElse(null);
        verdict = given.orElse(null);
        signOff = facts.signOff().orElse(null);
        settingAside = facts.isSetAside() ? facts.settingAside().orElse(null) : null;
        asideProposed = facts.proposedAside().isPresent() && !facts.isSetAside();
        sentence = facts.sentence();
        evidenceCounting = veiled ? 0 : facts.counting().size();
        supports = veiled ? 0 : (int) facts.supports();
        contradicts = veiled ? 0 : (int) facts.contradicts();
        currentSeal = veiled ? "" : facts.seal().hash();
        lapsedBecause =
                stage == Stage.LAPSED && !veiled ? cut(Difference.inWords(Difference.since(signOff, facts))) : "";
    }

    /** All that {@link #show} derives, to tell whether it made a difference. */
    List<Object> derived() {
        return Arrays.asList(
                number,
                article.slug(),
                kind,
                stage,
                rating,
                assignee == null ? null : assignee.login(),
                dueAt,
                verdict == null ? null : verdict.id(),
                signOff == null ? null : signOff.id(),
                settingAside == null ? null : settingAside.id(),
                asideProposed,
                sentence,
                evidenceCounting,
                supports,
                contradicts,
                currentSeal,
                veiled,
                lapsedBecause);
    }

    void changed(Instant at) {
        changedAt = at;
    }

    /** Never between the two halves of a character, which no database would take. */
    private static String cut(String words) {
        if (words.length() <= LONGEST_REASON) return words;
        int end = LONGEST_REASON - 2;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + " …";
    }

    public Claim claim() {
        return claim;
    }

    public long number() {
        return number;
    }

    public Stage stage() {
        return stage;
    }

    /** Of the sign-off that stands or has lapsed; 0 where there is none. */
    int signOffNumber() {
        return signOff == null ? 0 : signOff.number();
    }

    public String rating() {
        return rating;
    }

    /** The one in effect; null where there is none, and while it is kept back from whoever may give a second. */
    public Verdict verdict() {
        return verdict;
    }

    /** Empty while it is kept back. */
    public String currentSeal() {
        return currentSeal;
    }

    public String lapsedBecause() {
        return lapsedBecause;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
