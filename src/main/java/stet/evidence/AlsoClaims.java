package stet.evidence;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stet.claim.ClaimRanges;
import stet.web.FormErrors;
import stet.web.Texts;

/** Reads which further claims a piece is for: those that were ticked, and those whose numbers were typed. */
final class AlsoClaims {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private AlsoClaims() {}

    /** In order and without doubles; what is no claim's number is left out and noted beside the field it stands in. */
    static SortedSet<Long> of(EvidenceForm form, FormErrors errors) {
        SortedSet<Long> numbers = ClaimRanges.known("also", ticked(form.also(), errors), errors);
        SortedSet<Long> typed = ClaimRanges.typed("alsoNumbers", Typed.text(form.alsoNumbers()), errors);
        numbers.addAll(ClaimRanges.known("alsoNumbers", typed, errors));
        return numbers;
    }

    private static SortedSet<Long> ticked(List<String> also, FormErrors errors) {
        if (also.size() > ClaimRanges.MOST) {
            errors.add("also", Texts.of("fault_many_claims", ClaimRanges.MOST));
        } else if (also.stream().allMatch(number -> NUMBER.matcher(number).matches())) {
            return also.stream().map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new));
        }
        errors.add("also", Texts.of("fault_choice"));
        return new TreeSet<>();
    }
}
