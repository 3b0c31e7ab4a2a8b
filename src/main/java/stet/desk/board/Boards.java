package stet.desk.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import stet.article.Article;
import stet.history.History;
import stet.signoff.Claims;
import stet.signoff.Signers;

/** Reads the board of an article. */
@ApplicationScoped
public class Boards {
    /** Of each group, and all that are overdue besides. */
    private static final int SHOWN = 20;

    private static final String HANDS = """
            select new stet.desk.board.Hand(h, b.number, c.words.statement, coalesce(n.assignedAt, c.createdAt), b.dueAt)
            from ClaimBoard b join b.claim c left join b.assignee h
              left join Assignment n on n.claim.id = b.claimId and n.endedAt is null
            where b.article = :article and b.stage in :unfinished
              and (h.id is not null or b.stage = stet.signoff.Stage.OPEN)
            order by coalesce(n.assignedAt, c.createdAt), b.number""";

    @Inject
    Session session;

    public ArticleBoard of(Article article) {
        Instant now = History.now();
        List<Holding> holdings = holdings(article, now);
        int overdue = (int) holdings.stream().mapToLong(Holding::overdue).sum();
        List<Signers> signers = Signers.of(article);
        List<Group> groups = new ArrayList<>();
        for (Wait wait : Wait.values()) {
            List<Waits> found = found(wait, article, now, Math.max(SHOWN, overdue));
            groups.add(new Group(wait, wait.isForConsent() ? whom(wait, found, signers) : found, article.slug()));
        }
        return new ArticleBoard(article, holdings, groups, signers);
    }

    private List<Holding> holdings(Article article, Instant now) {
        Map<String, Holding> byLogin = new LinkedHashMap<>();
        for (Hand hand : session.createSelectionQuery(HANDS, Hand.class)
                .setParameter("article", article)
                .setParameter("unfinished", Claims.UNFINISHED)
                .getResultList()) {
            byLogin.compute(
                    hand.whose() == null ? "" : hand.whose().login(),
                    (login, before) -> before == null ? hand.alone(article.slug(), now) : before.and(hand, now));
        }
        return byLogin.values().stream()
                .sorted(Comparator.comparing((Holding one) -> one.whose() == null)
                        .thenComparing(
                                one -> one.whose() == null ? "" : one.whose().name()))
                .toList();
    }

    private List<Waits> found(Wait wait, Article article, Instant now, int most) {
        SelectionQuery<Waits> query =
                session.createSelectionQuery(wait.hql(), Waits.class).setParameter("article", article);
        if (wait == Wait.REPLY) query.setParameter("today", LocalDate.ofInstant(now, ZoneOffset.UTC));
        else query.setParameter("now", now);
        return query.setMaxResults(most).getResultList();
    }

    /** Consent is waited for from whoever could give it. */
    private static List<Waits> whom(Wait wait, List<Waits> found, List<Signers> signers) {
        Map<Long, String> names = new HashMap<>();
        signers.stream()
                .filter(one -> one.isAside() == (wait == Wait.AGREEMENT))
                .forEach(one -> names.put(one.claim().number(), one.inWords()));
        return found.stream()
                .map(claim -> claim.on(Objects.requireNonNullElse(names.get(claim.number()), "")))
                .toList();
    }
}
