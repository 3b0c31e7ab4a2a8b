package stet.signoff;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** How the list of claims is sorted, and the cursors that lead on in it: no offsets, so page 20,000 is as fast as 1. */
public enum ClaimOrder {
    NUMBER("number", false, false),
    NUMBER_DOWN("-number", false, true),
    CHANGED("changed", true, false),
    CHANGED_DOWN("-changed", true, true);

    /** What stands somewhere in the list. */
    interface Placed {
        long number();

        Instant changedAt();
    }

    private final String key;
    private final boolean byChange;
    private final boolean down;

    ClaimOrder(String key, boolean byChange, boolean down) {
        this.key = key;
        this.byChange = byChange;
        this.down = down;
    }

    /** 422 for a sort that there is not; empty sorts by number. */
    public static ClaimOrder of(String key) {
        if (key == null || key.isEmpty()) return NUMBER;
        return Stream.of(values())
                .filter(order -> order.key.equals(key))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.invalid(List.of(new Flaw("sort", Texts.of("filter_no_such_value", "sort", key)))));
    }

    public String key() {
        return key;
    }

    /** HQL; backward turns the order round, for the page before. */
    String by(boolean backward) {
        String direction = down == backward ? " asc" : " desc";
        return byChange ? "b.changedAt" + direction + ", b.number" + direction : "b.number" + direction;
    }

    /** HQL for what comes behind a cursor in that order. */
    String behind(boolean backward) {
        String than = down == backward ? ">" : "<";
        if (!byChange) return "b.number " + than + " :number";
        return "b.changedAt " + than + "= :changed and (b.changedAt " + than + " :changed or b.number " + than
                + " :number)";
    }

    /** Where a row stands in this order, which it names: a place in one order is none in another; opaque to its bearer. */
    String cursor(Placed row) {
        if (!byChange) return mark() + row.number();
        return mark() + ChronoUnit.MICROS.between(Instant.EPOCH, row.changedAt()) + "." + row.number();
    }

    private String mark() {
        return key + "_";
    }

    /** 422 for a cursor that this order never gave away. */
    Map<String, Object> values(String cursor) {
        if (!cursor.startsWith(mark())) throw nonsense();
        Map<String, Object> values = new HashMap<>();
        String[] parts = cursor.substring(mark().length()).split("\\.", -1);
        if (parts.length != (byChange ? 2 : 1)) throw nonsense();
        values.put("number", number(parts[parts.length - 1]));
        if (byChange) values.put("changed", Instant.EPOCH.plus(number(parts[0]), ChronoUnit.MICROS));
        return values;
    }

    private static long number(String digits) {
        return Optional.of(digits)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseThrow(ClaimOrder::nonsense);
    }

    private static Refusal nonsense() {
        return Refusal.invalid(List.of(new Flaw("after", Texts.of("filter_cursor"))));
    }
}
