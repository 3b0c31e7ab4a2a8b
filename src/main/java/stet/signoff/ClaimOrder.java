package stet.signoff;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** After everything that ever changes, and within what both databases can hold. */
    private static final Instant FAR = Instant.parse("9999-12-31T00:00:00Z");

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

    /** HQL; backward turns the order round, for the page before. Leading columns are those of a filter. */
    String by(boolean backward, List<String> leading) {
        String direction = down == backward ? " asc" : " desc";
        Stream<String> own = byChange ? Stream.of("b.changedAt", "b.number") : Stream.of("b.number");
        return Stream.concat(leading.stream(), own)
                .map(column -> column + direction)
                .collect(Collectors.joining(", "));
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

    /**
     * Where the cursor stands, before everything where it is empty: a first page is asked for like any other, so that a
     * database chooses the same index for it. 422 for a cursor that this order never gave away.
     */
    Map<String, Object> values(String cursor) {
        if (cursor.isEmpty()) return values(down ? Long.MAX_VALUE : 0, down ? FAR : Instant.EPOCH);
        if (!cursor.startsWith(mark())) throw nonsense();
        String[] parts = cursor.substring(mark().length()).split("\\.", -1);
        if (parts.length != (byChange ? 2 : 1)) throw nonsense();
        Instant changed = byChange ? Instant.EPOCH.plus(number(parts[0]), ChronoUnit.MICROS) : FAR;
        return values(number(parts[parts.length - 1]), changed);
    }

    private Map<String, Object> values(long number, Instant changed) {
        return byChange ? Map.of("number", number, "changed", changed) : Map.of("number", number);
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
