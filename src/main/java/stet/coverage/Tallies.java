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
        Map<Long, Long> claims = Claim.versionsByArticle();
        Map<Long, Long> marks = Mark.newestByArticle();
        Map<Long, Long> ticks = Tick.newestByArticle();
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
