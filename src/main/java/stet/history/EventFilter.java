package stet.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import stet.account.Act;
import stet.text.WellFormed;
import stet.web.Refusal;
import stet.web.Texts;

/** Which events a page shows: of one act, or all decisions, by one person, before a number; empty and null for all. */
public record EventFilter(String act, String who, Long before) {
    static final String DECISIONS = "decisions";

    /** 422 where a part is nonsense. */
    public static EventFilter of(String act, String who, String before) {
        String asked = act == null ? "" : act;
        String person = who == null ? "" : who;
        boolean known = asked.isEmpty()
                || asked.equals(DECISIONS)
                || Stream.of(Act.values()).anyMatch(value -> value.key().equals(asked));
        if (!known || person.length() > 40 || !WellFormed.is(person)) throw nonsense();
        return new EventFilter(asked, person, number(before));
    }

    /** The acts it lets through; empty for all. */
    List<Act> acts() {
        if (act.isEmpty()) return List.of();
        return Stream.of(Act.values())
                .filter(value ->
                        act.equals(DECISIONS) ? value.isDecision() : value.key().equals(act))
                .toList();
    }

    /** The address of the page of older events. */
    public String older(long before) {
        return "/history?act=" + encoded(act) + "&who=" + encoded(who) + "&before=" + before;
    }

    public String newest() {
        return "/history?act=" + encoded(act) + "&who=" + encoded(who);
    }

    private static Long number(String before) {
        if (before == null || before.isEmpty()) return null;
        if (!before.matches("[0-9]{1,18}")) throw nonsense();
        return Long.valueOf(before);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Refusal nonsense() {
        return Refusal.invalid(Texts.of("history_filter_unknown"));
    }
}
