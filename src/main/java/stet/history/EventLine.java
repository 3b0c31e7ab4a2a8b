package stet.history;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A line of a history as it opens: a decision, or the smaller steps between two of them, folded; newest first. */
public record EventLine(EventSentence decision, List<EventSentence> steps) {
    /** In templates `{history:lines(events)}`. */
    @TemplateExtension(namespace = "history")
    static List<EventLine> lines(List<Event> events) {
        List<EventLine> lines = new ArrayList<>();
        List<EventSentence> steps = new ArrayList<>();
        for (Event event : events) {
            EventSentence sentence = new EventSentence(event);
            if (sentence.isDecision()) {
                fold(lines, steps);
                steps = new ArrayList<>();
                lines.add(new EventLine(sentence, List.of()));
            } else {
                steps.add(sentence);
            }
        }
        fold(lines, steps);
        return lines;
    }

    public LocalDate from() {
        return day(steps.get(steps.size() - 1).event().happenedAt());
    }

    public LocalDate to() {
        return day(steps.get(0).event().happenedAt());
    }

    public boolean isOneDay() {
        return from().equals(to());
    }

    private static void fold(List<EventLine> lines, List<EventSentence> steps) {
        if (!steps.isEmpty()) lines.add(new EventLine(null, steps));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
