package stet.fix;

import java.util.Locale;
import java.util.Optional;
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
        return of(
                fix.withdrawnBy() != null,
                fix.letStandBy() != null,
                fix.carriedIn() != null,
                fix.newestAnswer().map(FixAnswer::kind));
    }

    static FixStatus of(boolean withdrawn, boolean letStand, boolean carried, Optional<FixAnswer.Kind> newest) {
        if (withdrawn) return WITHDRAWN;
        if (letStand) return LET_STAND;
        if (carried) return CARRIED;
        return newest.map(FixStatus::of).orElse(OPEN);
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
