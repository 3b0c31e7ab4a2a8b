package stet.fix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import stet.account.Act;
import stet.article.Article;
import stet.history.History;

/** Closes fixes that a new text carries, and opens again those whose words it lost, in the transaction that brings it. */
@ApplicationScoped
public class FixWatch {
    void follow(@Observes History.Changed changed) {
        if (changed.act() != Act.REVISE_ARTICLE) return;
        Fixes.settle(Article.named(changed.subject()).orElseThrow(), changed.by());
    }
}
