package stet.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.web.Option;
import stet.web.Texts;

/** Whether a source was there itself or tells what others saw. */
public enum Closeness {
    PRIMARY,
    SECONDARY;

    public static Optional<Closeness> of(String key) {
        return Stream.of(values()).filter(value -> value.key().equals(key)).findFirst();
    }

    static List<Option> options() {
        return Option.of(List.of(values()), Closeness::key, Closeness::label);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("closeness", this);
    }
}
