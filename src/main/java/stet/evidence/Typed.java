package stet.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Pattern;
import stet.web.FormErrors;
import stet.web.Texts;

/** What was typed into a field, read as what it stands for. */
final class Typed {
    private static final Pattern DATE = Pattern.compile("(?!0000)\\d{4}-\\d\\d-\\d\\d");

    private Typed() {}

    /** Without white space at its ends; a field that was not sent is empty. */
    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** As `<input type="date">` sends it; null where nothing was typed, or no date, which is noted beside the field. */
    static LocalDate date(String field, String typed, FormErrors errors) {
        String text = text(typed);
        if (text.isEmpty()) return null;
        try {
            if (DATE.matcher(text).matches()) return LocalDate.parse(text);
        } catch (DateTimeParseException thirtyFirstOfFebruary) {
            // Told below, as anything else that is no date.
        }
        errors.add(field, Texts.of("fault_date"));
        return null;
    }

    /** Null where neither was chosen. */
    static Boolean yesOrNo(String typed) {
        return "yes".equals(typed) ? Boolean.TRUE : "no".equals(typed) ? Boolean.FALSE : null;
    }

    static String yesOrNo(Boolean answer) {
        return answer == null ? "" : answer ? "yes" : "no";
    }

    static String date(LocalDate date) {
        return Objects.toString(date, "");
    }
}
