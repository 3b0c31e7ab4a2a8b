package stet.claim;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import stet.account.Act;
import stet.article.Article;
import stet.article.Revision;
import stet.history.History;
import stet.text.Moved;

/** Moves the places on which claims rest along with the text, in the transaction that changes it. */
@ApplicationScoped
public class Reanchoring {
    /** Before the board is derived from where the claims rest. */
    void follow(@Observes @Priority(100) History.Changed changed) {
        if (changed.act() != Act.REVISE_ARTICLE) return;
        Article article = Article.named(changed.subject()).orElseThrow();
        Revision before = Revision.of(article, article.revisionNumber() - 1);
        Claim.toChange(article).stream()
                .filter(claim -> claim.words().passage() != null)
                .forEach(claim -> move(claim, before, article.text()));
    }

    private static void move(Claim claim, Revision before, Revision now) {
        int passage = claim.words().passage();
        String was = before.words(passage).orElse("");
        String is = now.words(passage).orElse("");
        if (was.equals(is)) return;
        claim.place(was).ifPresent(place -> claim.rest(is.codePointCount(0, new Moved(was, is).start(place))));
    }
}
