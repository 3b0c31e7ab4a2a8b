package stet.signoff;

import stet.article.Article;

/** The rule by which the claims of an article are signed off, read when first asked for. */
public final class Signing {
    private final Article article;
    private SigningRule rule;

    Signing(Article article) {
        this.article = article;
    }

    SigningRule rule() {
        if (rule == null) rule = SigningRules.desk().of(article);
        return rule;
    }

    boolean isSampled() {
        return rule().sampling().isOn();
    }
}
