package stet.signoff;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Collection;
import java.util.Map;
import stet.article.Article;

/** Who signs the claims of an article off, as the feature knows it that keeps the rules of articles. */
public interface SigningRules {
    SigningRule of(Article article);

    /** For each of some articles, by its id. */
    Map<Long, SigningRule> of(Collection<Article> articles);

    /** The desk's own. */
    static SigningRules desk() {
        return CDI.current().select(SigningRules.class).get();
    }
}
