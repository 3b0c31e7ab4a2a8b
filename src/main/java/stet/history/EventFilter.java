package stet.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import stet.account.Account;
import stet.account.Act;
import stet.web.Flaw;
import stet.web.Forms;
import stet.web.Refusal;
import stet.web.Texts;

/** Which events a page shows: of one act, or all decisions, by one person, before a number; empty and null for all. */
public record EventFilter(String act, String who, Long before) {
    static final String DECISIONS = "decisions";

    /** 422 where a part is nonsense. */
    public static EventFilter of(String act, String who, String before) {
        String asked = given("act", act);
        String person = given("who", who);
        EventFilter filter = new EventFilter(asked, person, number(before));
        if (!asked.isEmpty() && filter.acts().isEmpty()) throw nonsense("act", asked);
        if (!person.isEmpty() && Account.named(person).isEmpty()) throw nonsense("who", person);
        return filter;
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

    private static String given(String name, String value) {
        if (value == null) return "";
        if (!Forms.isStorable(value)) throw nonsense(name, value);
        return value;
    }

    private static Long number(String before) {
        if (before == null || before.isEmpty()) return null;
        if (!before.matches("[0-9]{1,18}")) throw nonsense("before", before);
        return Long.valueOf(before);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** What cannot be stored cannot be shown either. */
    private static Refusal nonsense(String name, String value) {
        String why = Forms.isStorable(value)
                ? Texts.of("filter_no_such_value", name, value)
                : Texts.of("filter_characters", name);
        return Refusal.invalid(List.of(new Flaw(name, why)));
    }
}
