package stet.desk.mine;

import java.time.Duration;
import stet.web.Texts;

/** Lengths of time as people say them: rounded, in one unit. */
final class Lengths {
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    private Lengths() {}

    static String words(Duration length) {
        long minutes = length.toMinutes();
        if (minutes < 1) return Texts.of("length_moment");
        if (minutes < 90) return Texts.of("length_minutes", minutes);
        if (minutes < 2 * DAY) return Texts.of("length_hours", Math.round((double) minutes / HOUR));
        return Texts.of("length_days", Math.round((double) minutes / DAY));
    }
}
