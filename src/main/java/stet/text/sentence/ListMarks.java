package stet.text.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.text.CodePoints;
import stet.text.Span;

/** The numbers, letters and bullets of a list that runs on in one line: "1) The town 2) The state". */
final class ListMarks {
    private static final Pattern FIRST =
            Pattern.compile("\\s*(?<bullet>[•⁃◦▪]?)\\s*(?:(?<number>\\d{1,3}|[a-z])(?<stop>\\.\\)|[.)])(?=\\s))?");

    private ListMarks() {}

    /** All but the first, in order; empty unless the line begins with one and the next number or letter follows. */
    static List<Span> of(String line, String language) {
        Matcher first = FIRST.matcher(line);
        if (!first.lookingAt() || first.group().isBlank()) {
            return List.of();
        }
        String bullet = first.group("bullet");
        String number = first.group("number");
        if (number == null) {
            return bullets(line, bullet.charAt(0), first.end());
        }
        String stop = first.group("stop");
        boolean mayBeOrdinal = bullet.isEmpty() && stop.equals(".") && Abbreviations.numbersOrdinals(language);
        return mayBeOrdinal ? List.of() : numbers(line, bullet, number, stop, first.end());
    }

    private static List<Span> bullets(String line, char bullet, int from) {
        List<Span> marks = new ArrayList<>();
        for (int at = line.indexOf(bullet, from); at >= 0; at = line.indexOf(bullet, at + 1)) {
            if (isAfterSpace(line, at)) {
                marks.add(new Span(at, at + 1));
            }
        }
        return marks;
    }

    private static List<Span> numbers(String line, String bullet, String number, String stop, int from) {
        List<Span> marks = new ArrayList<>();
        String wanted = next(number) + stop;
        for (int at = line.indexOf(wanted, from); at >= 0; at = line.indexOf(wanted, at + 1)) {
            int start = bulletBefore(line, bullet, at);
            int end = at + wanted.length();
            if (start > 0 && isAfterSpace(line, start) && isBeforeText(line, end)) {
                marks.add(new Span(start, end));
                number = next(number);
                wanted = next(number) + stop;
            }
        }
        return marks;
    }

    private static String next(String number) {
        char first = number.charAt(0);
        return Character.isDigit(first)
                ? Integer.toString(Integer.parseInt(number) + 1)
                : Character.toString(first + 1);
    }

    /** Where the mark begins; -1 without the bullet that the first one has. */
    private static int bulletBefore(String line, String bullet, int at) {
        if (bullet.isEmpty()) {
            return at;
        }
        int before = at - 1;
        while (before > 0 && at - before < 4 && CodePoints.isSpace(line.charAt(before))) {
            before--;
        }
        return line.startsWith(bullet, before) ? before : -1;
    }

    private static boolean isAfterSpace(String line, int at) {
        return CodePoints.isSpace(line.charAt(at - 1));
    }

    private static boolean isBeforeText(String line, int end) {
        return end + 1 < line.length()
                && CodePoints.isSpace(line.charAt(end))
                && !CodePoints.isSpace(line.charAt(end + 1));
    }
}
