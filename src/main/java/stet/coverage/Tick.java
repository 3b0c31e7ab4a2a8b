package stet.coverage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import stet.history.History;

/** That somebody ticked one figure, date, name, title or quotation of a sentence, or took the tick back. */
@Entity
public class Tick extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    @Embedded
    private SentenceKey sentence;

    @Embedded
    private ItemKey item;

    private boolean ticked;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account madeBy;

    private Instant madeAt;

    protected Tick() {}

    Tick(Article article, SentenceKey sentence, ItemKey item, boolean ticked, Account by) {
        this.article = article;
        this.sentence = sentence;
        this.item = item;
        this.ticked = ticked;
        this.madeBy = by;
        this.madeAt = History.now();
    }

    /** Those that hold of each sentence of an article, by what was ticked, with their makers. */
    static Map<SentenceKey, Map<ItemKey, Tick>> of(Article article) {
        Map<SentenceKey, Map<ItemKey, Tick>> newest = new HashMap<>();
        Tick.<Tick>list("from Tick t join fetch t.madeBy where t.article = ?1 order by t.id", article)
                .forEach(tick -> newest.computeIfAbsent(tick.sentence, key -> new HashMap<>())
                        .put(tick.item, tick));
        return newest.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, ticks -> standing(ticks.getValue())));
    }

    private static Map<ItemKey, Tick> standing(Map<ItemKey, Tick> ticks) {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().ticked)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The highest id of each article, by the id of the article. */
    static Map<Long, Long> newestByArticle() {
        return Tick.find("select t.article.id, max(t.id) from Tick t group by t.article.id")
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The same for these alone. */
    static Map<Long, Long> newestByArticle(Collection<Article> articles) {
        return Tick.find(
                        "select t.article.id, max(t.id) from Tick t where t.article in ?1 group by t.article.id",
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
