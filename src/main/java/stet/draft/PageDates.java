package stet.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a page or a message names, as its own place had it: the hour and the zone are let go. */
final class PageDates {
    private static final Pattern ISO = Pattern.compile("^\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.? +(\\p{L}{3,12})\\.?,? +(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,12})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})");
    private static final List<Locale> LOCALES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.ITALIAN);

    private PageDates() {}

    /** Null where it names none: ISO 8601, `5 May 2020`, `May 5, 2020`, RFC 5322. */
    static LocalDate read(String text) {
        if (text == null || text.length() > 200) return null;
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) return day(iso.group(3), iso.group(2), iso.group(1));
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) return named(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3));
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.find() ? named(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3)) : null;
    }

    private static LocalDate day(String day, String month, String year) {
        try {
            LocalDate read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return read.getYear() < 1600 ? null : read;
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static LocalDate named(String day, String month, String year) {
        for (Locale locale : LOCALES) {
            for (String pattern : List.of("d MMMM uuuu", "d MMM uuuu")) {
                try {
                    return LocalDate.parse(day + " " + month + " " + year, format(pattern, locale));
                } catch (DateTimeException other) {
                    continue;
                }
            }
        }
        return null;
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
    }
}
