package stet.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.web.Texts;

/** Whether a source was there itself or tells what others saw. */
public enum Closeness {
    PRIMARY,
    SECONDARY;

    public static Optional<Closeness> of(String key) {
        return Stream.of(values()).filter(value -> value.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("closeness", this);
    }
}
