package stet.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import stet.account.Account;
import stet.article.Article;
import stet.claim.Kind;

/**
 * Claims that await sign-off and that the rules of their articles leave to a second checker, by number, without those whose
 * verdict the checker gave and those of own articles.
 */
@ApplicationScoped
public class SecondChecks {
    /** More than anybody signs in a sitting; of a longer queue the first are shown. */
    private static final int MOST = 20_000;

    @Inject
    Session session;

    private record Row(long number, Long article, Kind kind, String rating) {}

    /** Of one article by its slug, empty for all. */
    public List<Long> of(String slug, Account checker) {
        List<Article> articles =
                query("select distinct a", Article.class, slug, checker, "").getResultList();
        if (articles.isEmpty()) return List.of();
        Map<Long, SigningRule> rules = SigningRules.desk().of(articles);
        rules.values().removeIf(rule -> !rule.sampling().isOn());
        if (rules.isEmpty()) return List.of();
        return query(
                        "select new stet.signoff.SecondChecks$Row(b.number, a.id, b.kind, b.rating)",
                        Row.class,
                        slug,
                        checker,
                        " and a.id in :sampled order by b.number")
                .setParameter("sampled", rules.keySet())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .filter(row -> rules.get(row.article)
                        .whyEditor(row.kind, row.rating, row.number)
                        .isEmpty())
                .map(Row::number)
                .toList();
    }

    private <T> SelectionQuery<T> query(String what, Class<T> type, String slug, Account checker, String rest) {
        String article = slug.isEmpty() ? "" : " and a.slug = :article";
        SelectionQuery<T> query = session.createSelectionQuery(
                        what + " from ClaimBoard b join b.article a join b.verdict v where " + SignOffQueue.OF_OTHERS
                                + article + rest,
                        type)
                .setParameter("me", checker.id());
        return article.isEmpty() ? query : query.setParameter("article", slug);
    }
}
