package stet.talk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.web.Option;
import stet.web.Texts;

/** What of an answer may be used. */
public enum Terms {
    ON_THE_RECORD,
    BACKGROUND,
    OFF;

    /** Empty for a key that is none. */
    public static Optional<Terms> of(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    public static List<Option> options() {
        return Choices.of(List.of(values()), Terms::key, Terms::label);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("contact_terms", this);
    }
}
