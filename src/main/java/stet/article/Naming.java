package stet.article;

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
import stet.history.History;

/** That somebody changed an article's address, title or stated origin, by which copies of it are known. */
@Entity
public class Naming extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account namedBy;

    private Instant namedAt;

    protected Naming() {}

    Naming(Article article, Account by) {
        this.article = article;
        this.namedBy = by;
        this.namedAt = History.now();
    }

    /** All of an article with whoever did so, oldest first; bringing it in is none. */
    public static List<Naming> of(Article article) {
        return list("from Naming n join fetch n.namedBy where n.article = ?1 order by n.id", article);
    }

    public Account namedBy() {
        return namedBy;
    }

    public Instant namedAt() {
        return namedAt;
    }
}
