package stet.scale;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A rating as a row of a form; its fields are named label-3 and so on, and a row without words is left out. */
public record RatingRow(
        int number,
        String key,
        String label,
        String definition,
        String value,
        String asks,
        String needs,
        String mayBeEmpty,
        String suggested,
        String mark) {
    static final String MAY = "yes";

    static RatingRow empty(int number) {
        return new RatingRow(number, "", "", "", "", "so", Needs.ANY.name(), "no", "ask", "");
    }

    static RatingRow of(int number, Rating rating) {
        return new RatingRow(
                number,
                rating.key(),
                rating.label(),
                rating.definition(),
                Objects.toString(rating.value(), ""),
                rating.checks(),
                rating.needs().name(),
                rating.reasonsMayBeEmpty() ? MAY : "no",
                rating.suggestedLabel(),
                rating.mark());
    }

    static RatingRow read(int number, MultivaluedMap<String, String> form) {
        return new RatingRow(
                number,
                value(form, "key", number),
                value(form, "label", number),
                value(form, "definition", number),
                value(form, "value", number),
                value(form, "asks", number),
                value(form, "needs", number),
                value(form, "mayBeEmpty", number),
                value(form, "suggested", number),
                value(form, "mark", number));
    }

    public boolean isEmpty() {
        return Stream.of(key, label, definition).allMatch(String::isBlank);
    }

    /** The name of one of its fields in the form. */
    public String field(String field) {
        return field + "-" + number;
    }

    /** Labels in other languages stay with the key; the language of the house takes the new label. */
    Rating.Draft draft(Map<String, String> labels) {
        return new Rating.Draft(
                key.strip(),
                label.strip(),
                definition.strip(),
                number(value.strip()),
                mark,
                "ink",
                asks,
                Stream.of(Needs.values())
                        .filter(known -> known.name().equals(needs))
                        .findFirst()
                        .orElse(null),
                mayBeEmpty.equals(MAY),
                suggested,
                labels);
    }

    /** Null for none; what is no number of a scale becomes one that stands on none. */
    private static Integer number(String typed) {
        if (typed.isEmpty()) return null;
        return typed.matches("-?[0-9]{1,4}") ? Integer.valueOf(typed) : Integer.valueOf(-1);
    }

    private static String value(MultivaluedMap<String, String> form, String field, int number) {
        return Objects.toString(form.getFirst(field + "-" + number), "");
    }
}
