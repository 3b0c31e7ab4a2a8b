package stet.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stet.account.Account;
import stet.account.Act;
import stet.web.Option;
import stet.web.Texts;

/** The events of the whole desk, a page at a time. */
public final class Events {
    /** How many stand on a page. */
    static final int PAGE = 100;

    private Events() {}

    /** Events that fit a filter, newest first, and where the next page of older ones begins; 0 on the last. */
    public record Page(List<Event> events, long before) {}

    public static Page matching(EventFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> where = new ArrayList<>();
        if (filter.before() != null) add(where, values, "number < :before", "before", filter.before());
        if (!filter.who().isEmpty()) add(where, values, "actor = :who", "who", filter.who());
        if (!filter.acts().isEmpty()) add(where, values, "act in :acts", "acts", filter.acts());
        KeptBack kept = KeptBack.now();
        boolean asks = !filter.who().isEmpty() || !filter.acts().isEmpty();
        if (asks && !kept.claims().isEmpty()) {
            add(where, values, "(claim is null or claim not in :kept or act in :open)", "kept", kept.claims());
            values.put("open", KeptBack.OPEN);
        }
        String asked = where.isEmpty() ? "" : String.join(" and ", where) + " ";
        List<Event> found = kept.over(Event.<Event>find(asked + "order by number desc", values)
                .page(0, PAGE + 1)
                .list());
        if (found.size() <= PAGE) return new Page(found, 0);
        List<Event> shown = found.subList(0, PAGE);
        return new Page(shown, shown.get(PAGE - 1).number());
    }

    /** Whom the filter offers: everybody who was ever let in, by name. */
    public static List<Option> people() {
        List<Option> people = new ArrayList<>(List.of(new Option("", Texts.of("history_anyone"))));
        for (Account account : Account.<Account>list("order by name, login")) {
            people.add(new Option(account.login(), account.name()));
        }
        return people;
    }

    public static List<Option> acts() {
        List<Option> acts = new ArrayList<>(List.of(
                new Option("", Texts.of("history_everything")),
                new Option(EventFilter.DECISIONS, Texts.of("history_decisions"))));
        Stream.of(Act.values()).map(act -> new Option(act.key(), act.label())).forEach(acts::add);
        return acts;
    }

    private static void add(List<String> where, Map<String, Object> values, String clause, String name, Object value) {
        where.add(clause);
        values.put(name, value);
    }
}
