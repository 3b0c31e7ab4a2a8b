package stet.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import stet.account.Account;
import stet.account.Act;
import stet.history.Entry;
import stet.history.History;
import stet.web.Flaw;
import stet.web.Texts;

/** That somebody set when an article closes, or took the time away; the newest holds. */
@Entity
public class Closing extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private Instant closesAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account setBy;

    private Instant setAt;

    protected Closing() {}

    /** Null takes the time away; 422 for a time that is over or that holds already. */
    public static void set(Article article, Instant closesAt, Account by) {
        Act.SET_CLOSING.by(by);
        Flaw.refuse(flaws(article, closesAt));
        Instant before = of(article);
        Closing closing = new Closing();
        closing.article = article;
        closing.closesAt = closesAt;
        closing.setBy = by;
        closing.setAt = History.now();
        closing.persist();
        Entry.of(Act.SET_CLOSING, by)
                .on("article", article.slug())
                .changed("closes", before, closesAt)
                .record();
    }

    /** What keeps a time from being the one at which an article closes. */
    static List<Flaw> flaws(Article article, Instant closesAt) {
        List<Flaw> flaws = new ArrayList<>();
        if (Objects.equals(closesAt, of(article))) {
            flaws.add(new Flaw("closesAt", Texts.of("nothing_changed")));
        } else if (closesAt != null && !closesAt.isAfter(History.now())) {
            flaws.add(new Flaw("closesAt", Texts.of("closing_past")));
        }
        return flaws;
    }

    /** Null where nobody set a time. */
    static Instant of(Article article) {
        return of(List.of(article.id())).get(article.id());
    }

    /** When these close, by id; what has no time is not there. */
    public static Map<Long, Instant> of(Collection<Long> articles) {
        Map<Long, Instant> times = new HashMap<>();
        if (articles.isEmpty()) return times;
        List<Closing> newest = list(
                "from Closing c where c.id in"
                        + " (select max(d.id) from Closing d where d.article.id in ?1 group by d.article.id)",
                articles);
        for (Closing closing : newest) {
            if (closing.closesAt != null) times.put(closing.article.id(), closing.closesAt);
        }
        return times;
    }

    public Account setBy() {
        return setBy;
    }

    public Instant setAt() {
        return setAt;
    }
}
