package stet.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates as forms carry them: ISO, as 2026-11-24. */
public final class Dates {
    private Dates() {}

    /** Empty where nothing was typed; what is no date is added to the errors beside its field. */
    public static Optional<LocalDate> read(String field, String typed, FormErrors errors) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDate) {
            errors.add(field, Texts.of("date_no_date"));
            return Optional.empty();
        }
    }
}
