package stet.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import stet.article.Article;
import stet.claim.Claim;

/** The tallies of many articles, each counted again only when something changed that it follows from. */
@ApplicationScoped
public class Tallies {
    private final Map<Long, Counted> counted = new ConcurrentHashMap<>();

    /** What a tally follows from, as far as it can change: the text and its language, claims, marks and ticks. */
    private record Basis(int revision, String language, Long claims, Long marks, Long ticks) {}

    private record Counted(Basis basis, Tally tally) {}

    /** By the id of the article. */
    public Map<Long, Tally> of(List<Article> articles) {
        return of(articles, Claim.versionsByArticle(), Mark.newestByArticle(), Tick.newestByArticle());
    }

    /** The same without looking at any other article. */
    public Map<Long, Tally> ofFew(List<Article> articles) {
        if (articles.isEmpty()) return Map.of();
        return of(
                articles,
                Claim.versionsByArticle(articles),
                Mark.newestByArticle(articles),
                Tick.newestByArticle(articles));
    }

    private Map<Long, Tally> of(
            List<Article> articles, Map<Long, Long> claims, Map<Long, Long> marks, Map<Long, Long> ticks) {
        Map<Long, Tally> tallies = new HashMap<>();
        for (Article article : articles) {
            Long id = article.id();
            Basis basis = new Basis(
                    article.revisionNumber(), article.language(), claims.get(id), marks.get(id), ticks.get(id));
            tallies.put(id, tally(article, basis));
        }
        return tallies;
    }

    private Tally tally(Article article, Basis basis) {
        Counted known = counted.get(article.id());
        if (known != null && known.basis().equals(basis)) return known.tally();
        Tally tally = Coverage.of(article).tally();
        counted.put(article.id(), new Counted(basis, tally));
        return tally;
    }
}
