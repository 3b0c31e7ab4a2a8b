package stet.fix;

import java.util.Locale;
import stet.web.Texts;

/** How far a fix has come, derived from its facts here and nowhere else. */
public enum FixStatus {
    OPEN,
    ACCEPTED,
    COUNTERED,
    REFUSED,
    CARRIED,
    LET_STAND,
    WITHDRAWN;

    static FixStatus of(Fix fix) {
        if (fix.withdrawnBy() != null) return WITHDRAWN;
        if (fix.letStandBy() != null) return LET_STAND;
        if (fix.carriedIn() != null) return CARRIED;
        return fix.newestAnswer().map(answer -> of(answer.kind())).orElse(OPEN);
    }

    private static FixStatus of(FixAnswer.Kind kind) {
        return switch (kind) {
            case ACCEPTED, AGREED -> ACCEPTED;
            case COUNTERED -> COUNTERED;
            case REFUSED -> REFUSED;
        };
    }

    /** Whether the text is still to be changed, or somebody to let it stand. */
    public boolean isOpen() {
        return switch (this) {
            case OPEN, ACCEPTED, COUNTERED, REFUSED -> true;
            case CARRIED, LET_STAND, WITHDRAWN -> false;
        };
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("fix_status", this);
    }
}
