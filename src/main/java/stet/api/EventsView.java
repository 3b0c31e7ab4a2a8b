package stet.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.history.Event;
import stet.history.KeptBack;

/** Events in the order in which they happened; next leads on and is null at the end. */
public record EventsView(
        List<EventView> events, @Schema(nullable = true) String next) {
    /** How many are given at once. */
    static final int PAGE = 100;

    /** Of one more than a page, so that it is known whether there are more. */
    static EventsView of(List<Event> found) {
        boolean more = found.size() > PAGE;
        List<Event> shown = more ? found.subList(0, PAGE) : found;
        return new EventsView(
                KeptBack.now().over(shown).stream().map(EventView::of).toList(),
                more ? String.valueOf(shown.get(PAGE - 1).number()) : null);
    }
}
