package stet.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.web.Texts;

/** In what form a source was met. */
public enum Medium {
    WEB,
    DOCUMENT,
    CALL,
    CORRESPONDENCE,
    RECORDING,
    BOOK,
    DATASET,
    CALCULATION,
    OBSERVATION;

    public static Optional<Medium> of(String key) {
        return Stream.of(values()).filter(value -> value.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("medium", this);
    }

    /** Whether anybody can look it up at an address. */
    public boolean needsAddress() {
        return this == WEB;
    }

    /** Whether it is known only from a person's own note of it, however public its maker is. */
    public boolean needsContact() {
        return this == CALL || this == CORRESPONDENCE || this == CALCULATION || this == OBSERVATION;
    }
}
