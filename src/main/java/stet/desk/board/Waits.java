package stet.desk.board;

import java.time.Instant;
import java.time.LocalDate;
import stet.history.History;
import stet.web.Moments;
import stet.web.Texts;

/**
 * A claim that waits: for whom, empty for nobody in particular, since when, and until when at most, as a moment or, of a
 * reply, a day, null where nobody said so; total is how many wait for the same.
 */
public record Waits(
        long number, String statement, String whom, Instant since, Instant dueAt, LocalDate dueOn, long total) {
    public Waits {
        whom = whom == null ? "" : whom;
    }

    Waits on(String others) {
        return new Waits(number, statement, others, since, dueAt, dueOn, total);
    }

    public boolean isOverdue() {
        if (dueOn != null) return dueOn.isBefore(History.today());
        return dueAt != null && dueAt.isBefore(History.now());
    }

    /** Until when at most, in words; empty where nobody said so. */
    public String due() {
        if (dueOn != null) return Texts.of(isOverdue() ? "contact_over" : "contact_due", Moments.words(dueOn));
        if (dueAt == null) return "";
        return Texts.of(isOverdue() ? "due_over" : "due", Moments.words(dueAt));
    }
}
