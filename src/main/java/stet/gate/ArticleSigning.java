package stet.gate;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import stet.article.Article;
import stet.signoff.SigningRule;
import stet.signoff.SigningRules;

/** Tells sign-offs of claims what the rules of the article say about who signs. */
@Unremovable
@ApplicationScoped
public class ArticleSigning implements SigningRules {
    @Override
    public SigningRule of(Article article) {
        return GateRules.signing(article);
    }

    @Override
    public Map<Long, SigningRule> of(Collection<Article> articles) {
        return GateRules.signing(articles);
    }
}
