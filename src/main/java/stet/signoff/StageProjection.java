package stet.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Claim;
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
            // Held, or a verb on a claim that read the article before would leave the board with its sentence from
            // then.
            Claim.toChange(Article.named(changed.subject()).orElseThrow())
                    .forEach(claim -> refresh(claim, changed.by(), null));
        }
    }

    /** Derives the whole board anew, in batches; returns how many claims' stage or seal was not what the facts say. */
    public long rebuild() {
        long wrong = 0;
        long last = 0;
        List<Claim> batch;
        do {
            batch = Claim.find("number > ?1 order by number", last)
                    .page(0, BATCH)
                    .list();
            for (Claim claim : batch) {
                wrong += derive(claim) ? 0 : 1;
                last = claim.number();
            }
            session.flush();
            session.clear();
        } while (!batch.isEmpty());
        return wrong;
    }

    private boolean derive(Claim claim) {
        ClaimBoard row = ClaimBoard.findById(claim.id());
        String before = row == null ? "" : row.stage() + row.currentSeal() + row.rating();
        if (row == null) row = written(claim, claim.createdAt());
        row.show(ClaimFacts.of(claim));
        ClaimWord.index(claim);
        return before.equals(row.stage() + row.currentSeal() + row.rating());
    }

    /** A claim that changed only because its article did keeps its place in the list unless its sign-off lapsed. */
    private void refresh(Claim claim, Account by, Instant at) {
        ClaimBoard row = ClaimBoard.findById(claim.id());
        Stage before = row == null ? Stage.OPEN : row.stage();
        ClaimBoard shown = row == null ? new ClaimBoard(claim, History.now()) : row;
        shown.show(ClaimFacts.of(claim));
        if (row == null) shown.persist();
        boolean lapsed = before == Stage.SIGNED_OFF && shown.stage() == Stage.LAPSED;
        if (at != null || lapsed) shown.changed(History.now());
        if (at != null) ClaimWord.index(claim);
        if (lapsed)
            claim.entry(Act.LAPSE, by).says("because", shown.lapsedBecause()).record();
    }

    private static ClaimBoard written(Claim claim, Instant at) {
        ClaimBoard row = new ClaimBoard(claim, at);
        row.show(ClaimFacts.of(claim));
        row.persist();
        return row;
    }
}
