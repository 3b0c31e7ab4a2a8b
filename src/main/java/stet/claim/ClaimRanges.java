package stet.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import stet.web.FormErrors;
import stet.web.Texts;

/** Numbers of claims as people type them: `12, 15-18`. */
public final class ClaimRanges {
    /** More than anybody selects, and no more than one act should hold. */
    public static final int MOST = 5_000;

    private static final int MOST_NAMED = 5;

    /** Looked for where blanks begin and nowhere else in them: a million of them take no longer than they are. */
    private static final Pattern AROUND_DASHES = Pattern.compile("(?<!\\s)\\s++(?=[-–—])|(?<=[-–—])\\s++");

    private static final Pattern RANGE = Pattern.compile("#?(\\d{1,18})(?:[-–—]#?(\\d{1,18}))?");

    private ClaimRanges() {}

    /** In order and without doubles; what is no number and no range is noted beside the field and left out. */
    public static SortedSet<Long> typed(String field, String text, FormErrors errors) {
        SortedSet<Long> numbers = new TreeSet<>();
        String apart = AROUND_DASHES.matcher(text).replaceAll("");
        for (String part : apart.split("[,;\\s]+")) {
            if (!part.isEmpty()) range(part, numbers).ifPresent(problem -> errors.add(field, problem));
        }
        return numbers;
    }

    /** Those of which there is a claim; the others are noted beside the field. */
    public static SortedSet<Long> known(String field, SortedSet<Long> numbers, FormErrors errors) {
        if (numbers.isEmpty()) return numbers;
        List<Long> unknown = Claim.unknownAmong(numbers);
        unknown.forEach(numbers::remove);
        if (!unknown.isEmpty()) errors.add(field, Texts.of("fault_claims", first(unknown)));
        return numbers;
    }

    /** As they are typed: `12, 15-18`; numbers that follow one another become a range. */
    public static String inWords(Collection<Long> numbers) {
        List<String> ranges = new ArrayList<>();
        List<Long> run = new ArrayList<>();
        for (long number : new TreeSet<>(numbers)) {
            if (!run.isEmpty() && number != run.get(run.size() - 1) + 1) {
                ranges.add(range(run));
                run.clear();
            }
            run.add(number);
        }
        if (!run.isEmpty()) ranges.add(range(run));
        return String.join(", ", ranges);
    }

    private static String range(List<Long> run) {
        long first = run.get(0);
        long last = run.get(run.size() - 1);
        return first == last ? String.valueOf(first) : first + (last == first + 1 ? ", " : "-") + last;
    }

    /** Adds what a number or range stands for; else what is wrong with it. */
    private static Optional<String> range(String part, SortedSet<Long> numbers) {
        Matcher range = RANGE.matcher(part);
        if (!range.matches()) return Optional.of(Texts.of("fault_numbers", part));
        long first = Long.parseLong(range.group(1));
        long last = range.group(2) == null ? first : Long.parseLong(range.group(2));
        if (last < first) return Optional.of(Texts.of("fault_numbers", part));
        if (last - first >= MOST - numbers.size()) {
            return Optional.of(Texts.of("fault_many_claims", MOST));
        }
        LongStream.rangeClosed(first, last).forEach(numbers::add);
        return Optional.empty();
    }

    private static String first(List<Long> numbers) {
        String first = numbers.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() > MOST_NAMED ? first + " …" : first;
    }
}
