package stet.signoff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Claim;
import stet.history.Event;
import stet.history.History;

/** Keeps the board in step with the facts: in the transaction of every verb, and by a rebuild. */
@ApplicationScoped
public class StageProjection {
    private static final int BATCH = 200;

    @Inject
    Session session;

    void follow(@Observes History.Changed changed) {
        if (changed.claim() != null) {
            refresh(Claim.shown(changed.claim()), changed.by(), History.now());
        } else if (changed.subjectKind().equals("article")) {
            Article article = Article.named(changed.subject()).orElseThrow();
            if (changed.act() == Act.REVISE_ARTICLE) PastStage.keep(article);
            // Held, or a verb on a claim that read the article before would leave the board with its sentence from
            // then.
            Claim.toChange(article).forEach(claim -> refresh(claim, changed.by(), null));
        }
    }

    /**
     * Derives the whole board and its words anew; returns how many claims were not shown as the facts say. Each batch
     * is a transaction of its own and holds its claims, so that a desk at work need not be closed for it.
     */
    public long rebuild() {
        return rebuildAfter(0);
    }

    long rebuildAfter(long number) {
        long wrong = 0;
        long last = number;
        List<Long> batch;
        while (!(batch = numbersAfter(last)).isEmpty()) {
            List<Long> numbers = batch;
            wrong += QuarkusTransaction.requiringNew().call(() -> derive(numbers));
            last = numbers.get(numbers.size() - 1);
        }
        return wrong;
    }

    private List<Long> numbersAfter(long last) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createSelectionQuery(
                                "select c.number from Claim c where c.number > :last order by c.number", Long.class)
                        .setParameter("last", last)
                        .setMaxResults(BATCH)
                        .getResultList());
    }

    private static long derive(List<Long> numbers) {
        return Claim.toChange(numbers).stream()
                .filter(StageProjection::wasOtherwise)
                .count();
    }

    private static boolean wasOtherwise(Claim claim) {
        Optional<ClaimBoard> row = ClaimBoard.findByIdOptional(claim.id());
        List<Object> before = row.map(ClaimBoard::derived).orElse(List.of());
        ClaimBoard shown = row.orElseGet(() -> new ClaimBoard(claim, lastChange(claim)));
        shown.show(ClaimFacts.of(claim));
        if (row.isEmpty()) shown.persist();
        boolean otherWords = ClaimWord.index(claim);
        return otherWords || !before.equals(shown.derived());
    }

    private static Instant lastChange(Claim claim) {
        List<Event> events = Event.ofClaim(claim.number());
        return events.isEmpty() ? claim.createdAt() : events.get(0).happenedAt();
    }

    /** A claim that changed only because its article did keeps its place in the list unless its sign-off lapsed or stands again. */
    private void refresh(Claim claim, Account by, Instant at) {
        ClaimBoard row = ClaimBoard.findById(claim.id());
        Stage before = row == null ? Stage.OPEN : row.stage();
        int signed = before == Stage.LAPSED ? row.signOffNumber() : 0;
        ClaimBoard shown = row == null ? new ClaimBoard(claim, History.now()) : row;
        shown.show(ClaimFacts.of(claim));
        if (row == null) shown.persist();
        boolean lapsed = before == Stage.SIGNED_OFF && shown.stage() == Stage.LAPSED;
        boolean again = before == Stage.LAPSED && shown.stage() == Stage.SIGNED_OFF && signed == shown.signOffNumber();
        if (at != null || lapsed || again) shown.changed(History.now());
        if (at != null) ClaimWord.index(claim);
        if (lapsed)
            claim.entry(Act.LAPSE, by).says("because", shown.lapsedBecause()).record();
        if (again) claim.entry(Act.STAND_AGAIN, by).record();
    }
}
