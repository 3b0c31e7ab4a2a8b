package stet.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** Dates and times as people read them, and what a form needs from the clock and the dice. */
public class Moments {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Moments() {}

    @TemplateExtension
    public static String words(Instant instant) {
        return MINUTE.format(instant);
    }

    /** `{due.isOver}`: whether the moment has passed. */
    @TemplateExtension
    static boolean isOver(Instant instant) {
        return instant.isBefore(Clocks.now());
    }

    @TemplateExtension
    public static String words(LocalDate date) {
        return DAY.format(date);
    }

    /** `{form:today}`, as the desk's clock has it. */
    @TemplateExtension(namespace = "form")
    static LocalDate today() {
        return LocalDate.ofInstant(Clocks.now(), ZoneOffset.UTC);
    }

    /** `{form:submission}`: the id by which a second post of the same form is recognised. */
    @TemplateExtension(namespace = "form")
    static String submission() {
        return UUID.randomUUID().toString();
    }
}
