package stet.desk.board;

import java.time.Instant;
import stet.account.Account;

/** That somebody, null for nobody, has a claim since a moment, and until when at most, null where nobody said so. */
record Hand(Account whose, long number, String statement, Instant since, Instant dueAt) {
    boolean isOverdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now);
    }

    Holding alone(String slug, Instant now) {
        return new Holding(whose, slug, 1, isOverdue(now) ? 1 : 0, number, statement, since);
    }
}
