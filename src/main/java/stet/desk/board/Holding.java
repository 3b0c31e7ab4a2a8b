package stet.desk.board;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import stet.account.Account;
import stet.account.Act;
import stet.signoff.ClaimFilter;
import stet.signoff.Stage;
import stet.web.Parameters;

/**
 * How much of an article somebody has in hand and how much of that is overdue, and what they have had the longest; whose
 * is null for the claims that nobody has.
 */
public record Holding(
        Account whose, String slug, long claims, long overdue, long oldest, String statement, Instant since) {
    /** Whether they may work on claims no more, so that what they have waits for somebody else to take it over. */
    public boolean isGone() {
        return whose != null && !whose.may(Act.TAKE);
    }

    public String listLink() {
        return "/claims?" + Parameters.encoded(filter().parameters());
    }

    /** Where all of them that are not done are given to somebody else in one act. */
    public String reassignLink() {
        Map<String, String> parameters = new LinkedHashMap<>(filter().parameters());
        parameters.put("unfinished", "yes");
        return "/claims/assignments/new?" + Parameters.encoded(parameters);
    }

    private ClaimFilter filter() {
        if (whose == null) return ClaimFilter.ofArticle(slug).withStage(Stage.OPEN);
        return new ClaimFilter(slug, "", "", "", whose.login(), "");
    }

    /** One more of theirs, held since a later moment. */
    Holding and(Hand hand, Instant now) {
        return new Holding(whose, slug, claims + 1, overdue + (hand.isOverdue(now) ? 1 : 0), oldest, statement, since);
    }
}
