package stet.desk.mine;

import java.time.Duration;
import java.time.Instant;
import stet.article.Article;
import stet.coverage.Tally;
import stet.signoff.StageBar;
import stet.web.Texts;

/** An article with claims to go; null where nobody said when it closes. */
record ArticleAtWork(Article article, StageBar stages, Tally coverage, Instant closesAt, Pace pace) {
    /** What time is left, and what time the desk needs. */
    public String clock() {
        Duration left = pace.left(closesAt);
        if (left.isNegative()) return Texts.of("desk_closed", Lengths.words(left.negated()));
        return Texts.of("desk_closes", Lengths.words(left)) + " "
                + pace.needed(stages.toGo())
                        .map(needed -> Texts.of("desk_needs", Lengths.words(needed)))
                        .orElseGet(() -> Texts.of("desk_needs_unknown"));
    }

    /** Whether it closes before the desk is done, as far as anybody can tell. */
    public boolean isLate() {
        Duration left = pace.left(closesAt);
        return left.isNegative()
                || pace.needed(stages.toGo())
                        .map(needed -> needed.compareTo(left) > 0)
                        .orElse(false);
    }
}
