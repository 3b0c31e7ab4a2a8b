package stet.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.web.Texts;

/** What is checked of a claim: whether it is so, or whether the words were said. */
public enum Checks {
    SO,
    SAID;

    public static Optional<Checks> of(String key) {
        return Stream.of(values()).filter(checks -> checks.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("checks", this);
    }
}
