package stet.evidence;

import java.time.LocalDate;
import java.util.Objects;
import stet.web.Dates;
import stet.web.FormErrors;

/** What was typed into a field, read as what it stands for. */
final class Typed {
    private Typed() {}

    /** Without white space at its ends; a field that was not sent is empty. */
    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Null where nothing was typed, or no date, which is noted beside the field. */
    static LocalDate date(String field, String typed, FormErrors errors) {
        return Dates.read(field, typed, errors).orElse(null);
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
