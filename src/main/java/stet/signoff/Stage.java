package stet.signoff;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.web.Texts;

/** How far the work on a claim is; derived from facts, never set. In the order of precedence: the first that holds. */
public enum Stage {
    SET_ASIDE,
    SIGNED_OFF,
    LAPSED,
    DISPUTED,
    SECOND_READING,
    RETURNED,
    PROPOSED,
    IN_HAND,
    OPEN;

    public static Optional<Stage> of(String key) {
        return Stream.of(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("stage", this);
    }
}
