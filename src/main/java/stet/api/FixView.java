package stet.api;

import java.time.Instant;
import java.util.List;
import stet.fix.Fix;
import stet.fix.FixAnswer;

/** A fix with what was said to it; agreed are the words that the text is to have, empty where they strike. */
public record FixView(
        int number,
        long claim,
        int verdict,
        String now,
        String proposed,
        String agreed,
        boolean must,
        String status,
        boolean open,
        String by,
        Instant at,
        List<AnswerView> answers,
        Integer carriedIn,
        String letStandBy,
        String letStandReason,
        String withdrawnBy,
        String withdrawnReason) {
    /** What was said to a fix; words are null unless other ones were proposed or taken over. */
    public record AnswerView(String kind, String words, String reason, String by, Instant at) {
        static AnswerView of(FixAnswer given) {
            return new AnswerView(
                    given.kind().key(),
                    given.hasWords() ? given.words() : null,
                    given.reason(),
                    given.answeredBy().login(),
                    given.answeredAt());
        }
    }

    static FixView of(Fix fix) {
        return new FixView(
                fix.number(),
                fix.claim().number(),
                fix.verdict().number(),
                fix.now(),
                fix.proposed(),
                fix.agreed(),
                fix.isMust(),
                fix.status().key(),
                fix.status().isOpen(),
                fix.proposedBy().login(),
                fix.proposedAt(),
                fix.answers().stream().map(AnswerView::of).toList(),
                fix.carriedIn(),
                fix.letStandBy() == null ? null : fix.letStandBy().login(),
                fix.letStandReason(),
                fix.withdrawnBy() == null ? null : fix.withdrawnBy().login(),
                fix.withdrawnReason());
    }
}
