package stet.claim;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import stet.account.Act;
import stet.article.Article;
import stet.article.Comparison;
import stet.article.Revision;
import stet.history.History;

/** Moves the places on which claims rest along with the text, in the transaction that changes it. */
@ApplicationScoped
public class Reanchoring {
    /** Before the board is derived from where the claims rest. */
    void follow(@Observes @Priority(100) History.Changed changed) {
        if (changed.act() != Act.REVISE_ARTICLE) return;
        Article article = Article.named(changed.subject()).orElseThrow();
        Revision before = Revision.of(article, article.revisionNumber() - 1);
        Fates.of(Claim.toChange(article), Comparison.of(before, article.text())).forEach(ClaimFate::settle);
    }
}
