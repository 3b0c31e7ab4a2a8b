package stet.signoff;

import java.util.List;
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

    /** Those of claims that somebody still has to do something about. */
    static List<Stage> unfinished() {
        return Stream.of(values())
                .filter(stage -> stage != SIGNED_OFF && stage != SET_ASIDE)
                .toList();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("stage", this);
    }
}
