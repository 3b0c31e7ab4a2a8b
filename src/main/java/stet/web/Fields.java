package stet.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what somebody typed into the fields of a form; what cannot be read is an error beside its field. */
public final class Fields {
    private static final Pattern BREAK = Pattern.compile("\\R");

    private Fields() {}

    /** Empty where the field was not sent. */
    public static String text(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** As text, on one line. */
    public static String line(String typed) {
        return BREAK.splitAsStream(text(typed))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The lines that hold something. */
    public static List<String> lines(String typed) {
        return text(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Null where the field is empty or no whole number. */
    public static Integer number(String field, String typed, FormErrors errors) {
        String number = text(typed);
        if (number.isEmpty()) return null;
        if (number.matches("[0-9]{1,9}")) return Integer.valueOf(number);
        errors.add(field, Texts.of("error_number"));
        return null;
    }
}
