package stet.pack;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.article.Passage;
import stet.claim.Claim;
import stet.history.History;
import stet.web.Refusal;
import stet.web.Texts;

/** A claim of a pack that was laid onto an article: at the words that a program found, until somebody confirms them. */
@Entity
public class Laid extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private String digest;
    private double confidence;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account confirmedBy;

    private Instant confirmedAt;

    protected Laid() {}

    Laid(Claim claim, String digest, double confidence) {
        this.claim = claim;
        this.article = claim.article();
        this.digest = digest;
        this.confidence = confidence;
    }

    /** All of an article in order of number, their claims and whoever confirmed them fetched. */
    public static List<Laid> on(Article article) {
        return list(
                "from Laid l join fetch l.claim c left join fetch l.confirmedBy where l.article = ?1 order by c.number",
                article);
    }

    /** Empty where the claim was made by a person. */
    public static Optional<Laid> of(Claim claim) {
        return find("claim", claim).firstResultOptional();
    }

    /** Somebody saw that the claim rests on the right words; 409 where somebody did before, or it rests on none. */
    public void confirm(Account by) {
        Act.CONFIRM_ANCHOR.by(by);
        if (confirmedBy != null) throw Refusal.conflict(Texts.of("laid_confirmed", confirmedBy.name()));
        if (!rests()) throw Refusal.conflict(Texts.of("laid_nowhere"));
        confirmedBy = by;
        confirmedAt = History.now();
        claim.entry(Act.CONFIRM_ANCHOR, by).says("quote", claim.words().quote()).record();
    }

    /** Whether its words stand in the text as it is now. */
    private boolean rests() {
        String words = Passage.currentWords(article, claim.words().passage());
        return claim.words().placeIn(words).isPresent();
    }

    public boolean isConfirmed() {
        return confirmedBy != null;
    }

    public Claim claim() {
        return claim;
    }

    /** Of what the pack said, by which it is known again. */
    String digest() {
        return digest;
    }

    /** From 0 to 1; 0 where nothing was found. */
    public double confidence() {
        return confidence;
    }

    /** In hundredths. */
    public long percent() {
        return Math.round(confidence * 100);
    }

    /** Null until somebody did. */
    public Account confirmedBy() {
        return confirmedBy;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }
}
