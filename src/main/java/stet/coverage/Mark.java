package stet.coverage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import stet.account.Account;
import stet.article.Article;
import stet.article.SentenceKey;
import stet.claim.Claim;
import stet.history.History;

/** What somebody said of a sentence; the newest of each sentence holds, and holds in every revision that has it. */
@Entity
public class Mark extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    @Embedded
    private SentenceKey sentence;

    @Enumerated(EnumType.STRING)
    private State state;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account madeBy;

    private Instant madeAt;

    protected Mark() {}

    Mark(Article article, SentenceKey sentence, State state, Claim claim, Account by) {
        this.article = article;
        this.sentence = sentence;
        this.state = state;
        this.claim = claim;
        this.madeBy = by;
        this.madeAt = History.now();
    }

    /** The one that holds of each sentence of an article, with its maker. */
    static Map<SentenceKey, Mark> of(Article article) {
        Map<SentenceKey, Mark> newest = new HashMap<>();
        Mark.<Mark>list(
                        "from Mark m join fetch m.madeBy left join fetch m.claim where m.article = ?1 order by m.id",
                        article)
                .forEach(mark -> newest.put(mark.sentence, mark));
        return newest;
    }

    public State state() {
        return state;
    }

    /** Null but where the sentence is covered by a claim. */
    public Claim claim() {
        return claim;
    }

    /** The highest id of each article, by the id of the article. */
    static Map<Long, Long> newestByArticle() {
        return Mark.find("select m.article.id, max(m.id) from Mark m group by m.article.id")
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The same for these alone. */
    static Map<Long, Long> newestByArticle(Collection<Article> articles) {
        return Mark.find(
                        "select m.article.id, max(m.id) from Mark m where m.article in ?1 group by m.article.id",
                        articles)
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    public Account madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
