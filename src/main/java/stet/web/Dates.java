package stet.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as forms carry them: ISO, as 2026-11-24. */
public final class Dates {
    /** Years beyond these four digits are slips, and not every database keeps them. */
    private static final Pattern DATE = Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\d");

    private Dates() {}

    /** Empty where nothing was typed; what is no date is added to the errors beside its field. */
    public static Optional<LocalDate> read(String field, String typed, FormErrors errors) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        try {
            if (DATE.matcher(typed.strip()).matches()) return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException thirtyFirstOfFebruary) {
            // told below, as every other text that is no date
        }
        errors.add(field, Texts.of("date_no_date"));
        return Optional.empty();
    }
}
