package stet.desk;

import java.util.List;
import java.util.Map;
import stet.article.Article;
import stet.claim.Claim;

/** One line of the list of articles. */
record ArticleRow(Article article, long claims) {
    static List<ArticleRow> all() {
        Map<Long, Long> claims = Claim.countsByArticle();
        return Article.all().stream()
                .map(article -> new ArticleRow(article, claims.getOrDefault(article.id(), 0L)))
                .toList();
    }
}
