package stet.draft;

import java.util.Locale;
import stet.web.Texts;

/** Which text is read where changes are tracked: with all of them accepted, or as it was before them. */
public enum Tracked {
    ACCEPTED,
    ORIGINAL;

    /** Accepted, where it is not said otherwise. */
    public static Tracked of(String key) {
        return ORIGINAL.key().equals(key) ? ORIGINAL : ACCEPTED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("tracked", this);
    }
}
