package stet.desk.mine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;
import stet.account.Account;
import stet.article.Article;
import stet.article.Closing;
import stet.coverage.Tallies;
import stet.coverage.Tally;
import stet.history.Event;
import stet.history.EventSentence;
import stet.history.History;
import stet.query.AuthorQuery;
import stet.signoff.Claims;
import stet.signoff.SecondChecks;
import stet.signoff.Stage;
import stet.signoff.StageBar;
import stet.talk.Remark;

/** What lies on people's desks: as many queries however much it is, each of the first rows of an index. */
@ApplicationScoped
class Desks {
    private static final int CLAIMS = 10;
    private static final int EVENTS = 10;
    private static final int ARTICLES = 12;

    @Inject
    Session session;

    @Inject
    Claims claims;

    @Inject
    SecondChecks secondChecks;

    @Inject
    Tallies tallies;

    MyDesk of(Account account) {
        Pace pace = Pace.until(History.now(), this::settledSince);
        List<EventSentence> lately = Event.latelyBy(account.login(), EVENTS).stream()
                .map(EventSentence::new)
                .toList();
        return new MyDesk(stacks(account), lately, articles(pace), pace);
    }

    private List<Stack> stacks(Account account) {
        Map<Stage, Long> counts = claims.waiting();
        List<Stack> stacks = new ArrayList<>();
        for (Pile pile : Pile.values()) {
            if (!pile.isFor(account)) continue;
            Stack stack = stack(pile, account, counts);
            if (!stack.isEmpty() || pile.isMissedBy(account)) stacks.add(stack);
        }
        return stacks;
    }

    private Stack stack(Pile pile, Account account, Map<Stage, Long> counts) {
        List<Waiting> found = found(pile, account);
        boolean isLonger = found.size() > CLAIMS;
        long all = pile == Pile.IN_HAND
                ? claims.count(pile.filter(account.login()))
                : counts.getOrDefault(pile.stage(), 0L);
        return new Stack(pile, isLonger ? found.subList(0, CLAIMS) : found, isLonger, all, account.login());
    }

    private List<Waiting> found(Pile pile, Account account) {
        if (pile == Pile.QUERIES) {
            return AuthorQuery.waitingFor(account, CLAIMS + 1).stream()
                    .map(Waiting::of)
                    .toList();
        }
        if (pile == Pile.NAMED) {
            return Remark.naming(account, CLAIMS + 1).stream().map(Waiting::of).toList();
        }
        if (pile == Pile.SECOND_CHECK) return toCheck(secondChecks.of("", account));
        return session.createSelectionQuery(pile.hql(), Waiting.class)
                .setParameter("me", account.id())
                .setMaxResults(CLAIMS + 1)
                .getResultList();
    }

    /** Without their ratings: whoever reads one cannot give a second verdict on the claim any more. */
    private List<Waiting> toCheck(List<Long> numbers) {
        if (numbers.isEmpty()) return List.of();
        return session.createSelectionQuery("""
                        select new stet.desk.mine.Waiting(b.number, c.words.statement, t.imprint.title, b.dueAt, b.changedAt,
                          '', '', c.words.checks, p.name, '')
                        from ClaimBoard b join b.claim c join b.article t join b.verdict v join v.givenBy p
                        where b.number in :numbers order by b.number""", Waiting.class)
                .setParameter("numbers", numbers.stream().limit(CLAIMS + 1).toList())
                .getResultList();
    }

    private List<ArticleAtWork> articles(Pace pace) {
        List<Article> articles = claims.articlesAtWork(ARTICLES);
        List<Long> ids = articles.stream().map(Article::id).toList();
        Map<Long, Map<Stage, Long>> stages = claims.stagesByArticle(ids);
        Map<Long, Tally> coverage = tallies.ofFew(articles);
        Map<Long, Instant> closing = Closing.of(ids);
        return articles.stream()
                .map(article -> new ArticleAtWork(
                        article,
                        StageBar.of(stages.getOrDefault(article.id(), Map.of())),
                        coverage.get(article.id()),
                        closing.get(article.id()),
                        pace))
                .toList();
    }

    /** How many claims were signed off or set aside since then. */
    private long settledSince(Instant then) {
        return Stream.of(
                        "select count(distinct s.claim.id) from SignOff s where s.signedAt >= :then and s.withdrawnAt is null",
                        "select count(distinct s.claim.id) from SettingAside s where s.agreedAt >= :then"
                                + " and s.withdrawnAt is null")
                .mapToLong(hql -> session.createSelectionQuery(hql, Long.class)
                        .setParameter("then", then)
                        .getSingleResult())
                .sum();
    }
}
