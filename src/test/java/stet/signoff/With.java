package stet.signoff;

import stet.claim.Checks;
import stet.claim.Words;

/** Words of which one thing is said otherwise. */
final class With {
    private With() {}

    static Words checks(Words was, Checks checks) {
        return new Words(
                was.statement(),
                was.quote(),
                was.passage(),
                was.kind(),
                checks,
                was.saidBy(),
                was.reportedBy(),
                was.saidOn());
    }

    static Words saidBy(Words was, String saidBy) {
        return new Words(
                was.statement(),
                was.quote(),
                was.passage(),
                was.kind(),
                was.checks(),
                saidBy,
                was.reportedBy(),
                was.saidOn());
    }

    static Words reportedBy(Words was, String reportedBy) {
        return new Words(
                was.statement(),
                was.quote(),
                was.passage(),
                was.kind(),
                was.checks(),
                was.saidBy(),
                reportedBy,
                was.saidOn());
    }

    static Words quote(Words was, String quote) {
        return new Words(
                was.statement(),
                quote,
                was.passage(),
                was.kind(),
                was.checks(),
                was.saidBy(),
                was.reportedBy(),
                was.saidOn());
    }
}
