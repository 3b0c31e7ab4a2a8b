package stet.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as forms carry them: ISO, as 2026-11-24, and moments as 2026-11-24T17:00, in UTC. */
public final class Dates {
    /** Years that every database and every reader of an export knows. */
    private static final Pattern DATE = Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\d");

    private static final Pattern MINUTE = Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d)?");

    /** A year of four digits in every zone. */
    private static final Pattern ZONED =
            Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)");

    private Dates() {}

    /** Empty where nothing was typed; what is no date is added to the errors beside its field. */
    public static Optional<LocalDate> read(String field, String typed, FormErrors errors) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        Optional<LocalDate> date = date(typed.strip());
        if (date.isEmpty()) errors.add(field, Texts.of("date_no_date"));
        return date;
    }

    /** A moment in UTC; empty where nothing was typed; what is none is added to the errors beside its field. */
    public static Optional<Instant> readMoment(String field, String typed, FormErrors errors) {
        if (typed == null || typed.isBlank()) return Optional.empty();
        Optional<Instant> moment = moment(typed.strip());
        if (moment.isEmpty()) errors.add(field, Texts.of("date_no_moment"));
        return moment;
    }

    /** A moment as programs write it: with its offset from UTC, as 2026-11-24T17:00:00Z; empty for anything else. */
    public static Optional<Instant> zoned(String typed) {
        try {
            return ZONED.matcher(typed).matches()
                    ? Optional.of(OffsetDateTime.parse(typed).toInstant())
                    : Optional.empty();
        } catch (DateTimeParseException noSuchMoment) {
            return Optional.empty();
        }
    }

    /** As {@link #readMoment} reads it; empty for null. */
    public static String typed(Instant moment) {
        return moment == null
                ? ""
                : LocalDateTime.ofInstant(moment, ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString();
    }

    private static Optional<Instant> moment(String typed) {
        try {
            return MINUTE.matcher(typed).matches()
                    ? Optional.of(LocalDateTime.parse(typed.replace(' ', 'T')).toInstant(ZoneOffset.UTC))
                    : Optional.empty();
        } catch (DateTimeParseException noSuchMinute) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> date(String typed) {
        try {
            return DATE.matcher(typed).matches() ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeParseException noDayOfThatMonth) {
            return Optional.empty();
        }
    }
}
