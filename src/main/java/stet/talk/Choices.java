package stet.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import stet.web.Option;
import stet.web.Texts;

/** A list of choices none of which is made for anybody. */
final class Choices {
    private Choices() {}

    static <T> List<Option> of(List<T> things, Function<T, String> key, Function<T, String> label) {
        List<Option> options = new ArrayList<>(List.of(new Option("", Texts.of("contact_choose"))));
        options.addAll(Option.of(things, key, label));
        return options;
    }
}
