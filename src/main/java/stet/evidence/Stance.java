package stet.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.web.Texts;

/** What a piece of evidence does to a claim; context never counts. */
public enum Stance {
    SUPPORTS,
    CONTRADICTS,
    CONTEXT;

    public static Optional<Stance> of(String key) {
        return Stream.of(values()).filter(value -> value.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("stance", this);
    }
}
