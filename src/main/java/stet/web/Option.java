package stet.web;

import java.util.List;
import java.util.function.Function;

/** One choice of a list in a form. */
public record Option(String value, String label) {
    public static <T> List<Option> of(List<T> things, Function<T, String> value, Function<T, String> label) {
        return things.stream()
                .map(thing -> new Option(value.apply(thing), label.apply(thing)))
                .toList();
    }
}
