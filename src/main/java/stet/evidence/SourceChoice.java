package stet.evidence;

import java.util.Optional;
import java.util.regex.Pattern;
import stet.web.FormErrors;
import stet.web.Texts;

/** Finds the source that somebody chose from the list, or named by number or address. */
final class SourceChoice {
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,18})");

    private SourceChoice() {}

    /** Empty where a new source is described, or none was found, which is noted beside the field. */
    static Optional<Source> of(String chosen, String named, String url, FormErrors errors) {
        Optional<Source> known = chosen(chosen, named, errors);
        if (known.filter(source -> !source.mayBeAt(url)).isPresent()) {
            errors.add("url", Texts.of("fault_other_address", known.get().number()));
        }
        return known;
    }

    private static Optional<Source> chosen(String chosen, String named, FormErrors errors) {
        if (named.isEmpty()) return chosen.isEmpty() ? Optional.empty() : found("source", chosen, errors);
        Optional<Source> known = found("sourceRef", named, errors);
        boolean two = known.isPresent()
                && !chosen.isEmpty()
                && !String.valueOf(known.get().number()).equals(chosen);
        if (two)
            errors.add("sourceRef", Texts.of("fault_two_sources", known.get().number()));
        return known;
    }

    private static Optional<Source> found(String field, String named, FormErrors errors) {
        Optional<Source> known = named(named);
        if (known.isEmpty()) errors.add(field, Texts.of("fault_source"));
        return known;
    }

    /** By its number, or by its address in any spelling. */
    static Optional<Source> named(String named) {
        var number = NUMBER.matcher(named);
        return number.matches() ? Source.numbered(Long.parseLong(number.group(1))) : Source.at(named);
    }
}
