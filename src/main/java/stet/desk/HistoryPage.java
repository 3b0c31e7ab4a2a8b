package stet.desk;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import stet.history.Event;
import stet.history.EventFilter;
import stet.history.Events;
import stet.history.HistoryHead;
import stet.web.Option;

/** The events of the whole desk, and whether they hold. */
record HistoryPage(EventFilter filter, Events.Page page, HistoryHead head, HistoryChecks.State check) {
    static HistoryPage of(EventFilter filter, HistoryHead head, HistoryChecks.State check) {
        return new HistoryPage(filter, Events.matching(filter), head, check);
    }

    /** Those of which it tells. */
    Set<Long> claims() {
        return page.events().stream().map(Event::claim).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public List<Option> acts() {
        return Events.acts();
    }

    public List<Option> people() {
        return Events.people();
    }

    public String older() {
        return filter.older(page.before());
    }
}
