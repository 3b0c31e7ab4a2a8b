package stet.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as forms carry them: ISO, as 2026-11-24. */
public final class Dates {
    /** Years that every database and every reader of an export knows. */
    private static final Pattern DATE = Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\d");

    private Dates() {}

    /** Empty where nothing was typed; what is no date is added to the errors beside its field. */
    public static Optional<LocalDate> read(String field, String typed, FormErrors errors) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        Optional<LocalDate> date = date(typed.strip());
        if (date.isEmpty()) errors.add(field, Texts.of("date_no_date"));
        return date;
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return DATE.matcher(typed).matches() ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeParseException noDayOfThatMonth) {
            return Optional.empty();
        }
    }
}
