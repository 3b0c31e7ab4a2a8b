package stet.fix;

import java.util.List;
import stet.account.Account;
import stet.article.Article;

/** The fixes of an article in the order of its text: all, or those that must be. */
public record FixesPage(Article article, List<ShownFix> all, boolean mustOnly) {
    static FixesPage of(Article article, boolean mustOnly, Account viewer) {
        return new FixesPage(article, ShownFix.of(Fix.of(article), viewer), mustOnly);
    }

    public List<ShownFix> shown() {
        return mustOnly ? all.stream().filter(one -> one.fix().isMust()).toList() : all;
    }

    public long musts() {
        return all.stream().filter(one -> one.fix().isMust()).count();
    }

    public long open() {
        return all.stream().filter(one -> one.fix().status().isOpen()).count();
    }

    public long openMusts() {
        return all.stream()
                .filter(one -> one.fix().isMust() && one.fix().status().isOpen())
                .count();
    }
}
