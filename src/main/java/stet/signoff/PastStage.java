package stet.signoff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.article.Article;
import stet.claim.Claim;
import stet.verdict.Verdict;

/** What a claim stood at when a revision of its article gave way to the next, and in those after it until the next row. */
@Entity
public class PastStage extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private int revision;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @ManyToOne(fetch = FetchType.LAZY)
    private Verdict verdict;

    protected PastStage() {}

    /**
     * Of the claims of an article whose newest text has just taken the place of another: what the board still shows,
     * where it is not what was kept last.
     */
    static void keep(Article article) {
        getEntityManager()
                .createQuery("insert into PastStage (claim, revision, stage, verdict)"
                        + " select b.claim, :revision, b.stage, b.verdict from ClaimBoard b where b.article = :article"
                        + " and not exists (select 1 from PastStage p where p.claim = b.claim and p.stage = b.stage"
                        + " and (p.verdict = b.verdict or p.verdict is null and b.verdict is null)"
                        + " and p.revision = (select max(l.revision) from PastStage l where l.claim = b.claim))")
                .setParameter("revision", article.revisionNumber() - 1)
                .setParameter("article", article)
                .executeUpdate();
    }

    /**
     * What the claims stood at in a revision, by number: when it gave way, or now in the newest one. A claim is missing
     * that was not there yet, and each of a revision that gave way before this was kept.
     */
    public static Map<Long, Stood> in(Article article, int revision) {
        return stood(article, revision).collect(Collectors.toMap(Stood::claim, stood -> stood, (before, last) -> last));
    }

    private static Stream<Stood> stood(Article article, int revision) {
        if (revision == article.revisionNumber()) {
            return ClaimBoard.of(article).stream().map(row -> new Stood(row.number(), row.stage(), row.verdict()));
        }
        return PastStage.<PastStage>list(
                        "from PastStage p join fetch p.claim c left join fetch p.verdict v left join fetch v.rating"
                                + " where c.article = ?1 and p.revision <= ?2 order by p.revision",
                        article,
                        revision)
                .stream()
                .map(past -> new Stood(past.claim.number(), past.stage, past.verdict));
    }

    /** A claim by its number, its stage, and the verdict that was in effect, null where there was none. */
    public record Stood(long claim, Stage stage, Verdict verdict) {}
}
