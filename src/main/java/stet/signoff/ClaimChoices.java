package stet.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import stet.account.Account;
import stet.account.Role;
import stet.article.Article;
import stet.history.Remembered;
import stet.scale.RatingScale;
import stet.web.Option;
import stet.web.Texts;

/** What the filter of the list offers: the ratings in use, the people who may have a claim, and the newest articles. */
@ApplicationScoped
class ClaimChoices {
    /** More would be a page of articles with a few claims below it; the others are a link away. */
    private static final int ARTICLES = 30;

    private final Remembered<Lists> lists = new Remembered<>();

    record Lists(List<Option> ratings, List<Option> people, List<Option> articles) {}

    Lists at(long events) {
        return lists.at(events, ClaimChoices::read);
    }

    private static Lists read() {
        return new Lists(
                Option.of(RatingScale.inUse().ratings(), rating -> rating.key(), rating -> rating.label()),
                Stream.concat(nobody(), people()).toList(),
                Option.of(Article.newest(ARTICLES), Article::slug, Article::title));
    }

    private static Stream<Option> nobody() {
        return Stream.of(new Option(ClaimFilter.NOBODY, Texts.of("claims_nobody")));
    }

    private static Stream<Option> people() {
        return Stream.concat(Account.holding(Role.CHECKER).stream(), Account.holding(Role.EDITOR).stream())
                .distinct()
                .map(account -> new Option(account.login(), account.name()));
    }
}
