package stet.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.account.Account;
import stet.desk.board.ArticleBoard;
import stet.desk.board.Group;
import stet.desk.board.Holding;
import stet.desk.board.Waits;
import stet.signoff.Signers;

/** An article's board: who has how much in hand, what waits, and the claims that nobody or one person alone could sign. */
record BoardView(List<Held> hands, List<Waiting> waiting, List<Few> few) {
    /** What somebody has, by login, null for the open claims; oldest is the number of what they have had the longest. */
    record Held(@Schema(nullable = true) String who, long claims, long overdue, long oldest, Instant since) {
        static Held of(Holding holding) {
            Account whose = holding.whose();
            return new Held(
                    whose == null ? null : whose.login(),
                    holding.claims(),
                    holding.overdue(),
                    holding.oldest(),
                    holding.since());
        }
    }

    /** What waits for one thing: how many, and the first of them. */
    record Waiting(String what, long total, List<Waiter> claims) {
        static Waiting of(Group group) {
            return new Waiting(
                    group.what().key(),
                    group.total(),
                    group.claims().stream().map(Waiter::of).toList());
        }
    }

    /** A claim that waits; whom are names, empty for nobody in particular. */
    record Waiter(
            long claim,
            String whom,
            Instant since,
            @Schema(nullable = true) Instant dueAt,
            @Schema(nullable = true) LocalDate dueOn) {
        static Waiter of(Waits waits) {
            return new Waiter(waits.number(), waits.whom(), waits.since(), waits.dueAt(), waits.dueOn());
        }
    }

    /** A claim that one person at most could sign off or agree to set aside, by login; why says what excludes the others. */
    record Few(long claim, boolean settingAside, List<String> could, List<String> why) {
        static Few of(Signers signers) {
            return new Few(
                    signers.claim().number(),
                    signers.isAside(),
                    signers.could().stream().map(Account::login).toList(),
                    signers.hands());
        }
    }

    static BoardView of(ArticleBoard board) {
        return new BoardView(
                board.holdings().stream().map(Held::of).toList(),
                board.waiting().stream().map(Waiting::of).toList(),
                board.signers().stream()
                        .filter(one -> one.could().size() < 2)
                        .map(Few::of)
                        .toList());
    }
}
