package stet.desk;

import java.util.List;
import java.util.Map;
import stet.article.Article;
import stet.claim.Claim;
import stet.coverage.Tallies;
import stet.coverage.Tally;
import stet.gate.ArticleSignOff;

/** One line of the list of articles; signOff is the newest, null where nobody signed. */
record ArticleRow(Article article, long claims, Tally tally, ArticleSignOff signOff) {
    static List<ArticleRow> all(Tallies tallies) {
        Map<Long, Long> claims = Claim.countsByArticle();
        List<Article> articles = Article.all();
        Map<Long, Tally> counted = tallies.of(articles);
        Map<Long, ArticleSignOff> signed = ArticleSignOff.newestByArticle();
        return articles.stream()
                .map(article -> new ArticleRow(
                        article,
                        claims.getOrDefault(article.id(), 0L),
                        counted.get(article.id()),
                        signed.get(article.id())))
                .toList();
    }
}
