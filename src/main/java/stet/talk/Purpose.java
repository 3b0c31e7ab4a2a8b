package stet.talk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.web.Option;
import stet.web.Texts;

/** What somebody was asked for. */
public enum Purpose {
    CONFIRM,
    RIGHT_OF_REPLY,
    PERMISSION;

    /** Empty for a key that is none. */
    public static Optional<Purpose> of(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    public static List<Option> options() {
        return Choices.of(List.of(values()), Purpose::key, Purpose::label);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("contact_purpose", this);
    }
}
