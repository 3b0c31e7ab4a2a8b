package stet.talk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.evidence.Medium;
import stet.web.Option;
import stet.web.Texts;

/** By which way somebody was asked. */
public enum How {
    CALL,
    MAIL,
    LETTER,
    FORM,
    IN_PERSON,
    OTHER;

    /** Empty for a key that is none. */
    public static Optional<How> of(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    public static List<Option> options() {
        return Choices.of(List.of(values()), How::key, How::label);
    }

    /** As what its answer would be evidence: words that were spoken, or such as were written. */
    Medium medium() {
        return this == CALL || this == IN_PERSON ? Medium.CALL : Medium.CORRESPONDENCE;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("contact_how", this);
    }
}
