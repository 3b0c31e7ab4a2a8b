package stet.gate;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import stet.article.Article;
import stet.web.Fields;
import stet.web.FormErrors;

/** An article's sign-off as a browser sends it: the seal of what was shown, that it was looked at, and a bypass by number. */
public record ConsentForm(
        @RestForm String seal,
        @RestForm String confirmed,
        @RestForm String bypass) {
    ArticleSignOff.Consent consent(Article article, FormErrors errors) {
        Integer number = Fields.number("bypass", bypass, errors);
        return new ArticleSignOff.Consent(
                Fields.text(seal),
                "true".equals(confirmed),
                Optional.ofNullable(number).map(one -> Bypass.numbered(article, one)));
    }
}
