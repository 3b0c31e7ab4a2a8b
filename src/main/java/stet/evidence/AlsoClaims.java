package stet.evidence;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import stet.claim.Claim;
import stet.web.FormErrors;
import stet.web.Texts;

/** Reads which further claims a piece is for: those that were ticked, and numbers typed as `12, 15-18`. */
final class AlsoClaims {
    /** More than anybody selects, and no more than one transaction should hold. */
    static final int MOST = 5_000;

    private static final int MOST_NAMED = 5;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    /** Looked for where blanks begin and nowhere else in them: a million of them take no longer than they are. */
    private static final Pattern AROUND_DASHES = Pattern.compile("(?<!\\s)\\s++(?=[-–—])|(?<=[-–—])\\s++");

    private static final Pattern RANGE = Pattern.compile("#?(\\d{1,18})(?:[-–—]#?(\\d{1,18}))?");

    private AlsoClaims() {}

    /** In order and without doubles; what is no claim's number is left out and noted beside the field it stands in. */
    static SortedSet<Long> of(EvidenceForm form, FormErrors errors) {
        SortedSet<Long> numbers = known("also", ticked(form.also(), errors), errors);
        numbers.addAll(known("alsoNumbers", typed(Typed.text(form.alsoNumbers()), errors), errors));
        return numbers;
    }

    private static SortedSet<Long> ticked(List<String> also, FormErrors errors) {
        if (also.size() > MOST) {
            errors.add("also", Texts.of("fault_many_claims", MOST));
        } else if (also.stream().allMatch(number -> NUMBER.matcher(number).matches())) {
            return also.stream().map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new));
        }
        errors.add("also", Texts.of("fault_choice"));
        return new TreeSet<>();
    }

    static SortedSet<Long> typed(String text, FormErrors errors) {
        SortedSet<Long> numbers = new TreeSet<>();
        String apart = AROUND_DASHES.matcher(text).replaceAll("");
        for (String part : apart.split("[,;\\s]+")) if (!part.isEmpty()) add(part, numbers, errors);
        return numbers;
    }

    private static void add(String part, SortedSet<Long> numbers, FormErrors errors) {
        Matcher range = RANGE.matcher(part);
        if (!range.matches()) {
            errors.add("alsoNumbers", Texts.of("fault_numbers", part));
            return;
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2) == null ? first : Long.parseLong(range.group(2));
        if (last < first) {
            errors.add("alsoNumbers", Texts.of("fault_numbers", part));
        } else if (last - first >= MOST - numbers.size()) {
            errors.add("alsoNumbers", Texts.of("fault_many_claims", MOST));
        } else {
            LongStream.rangeClosed(first, last).forEach(numbers::add);
        }
    }

    private static SortedSet<Long> known(String field, SortedSet<Long> numbers, FormErrors errors) {
        if (numbers.isEmpty()) return numbers;
        List<Long> unknown = Claim.unknownAmong(numbers);
        unknown.forEach(numbers::remove);
        if (!unknown.isEmpty()) errors.add(field, Texts.of("fault_claims", inWords(unknown)));
        return numbers;
    }

    private static String inWords(List<Long> numbers) {
        String first = numbers.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() > MOST_NAMED ? first + " …" : first;
    }
}
