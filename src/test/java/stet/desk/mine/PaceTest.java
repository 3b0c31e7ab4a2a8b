package stet.desk.mine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    @Test
    void claims_take_as_long_as_those_of_the_last_seven_days_did() {
        Pace pace = Pace.until(NOW, then -> then.equals(Instant.parse("2026-11-20T12:00:00Z")) ? 14 : 0);
        assertEquals(Optional.of(Duration.ofHours(12)), pace.needed(1));
        assertEquals(Optional.of(Duration.ofDays(7)), pace.needed(14));
        assertEquals(Optional.empty(), new Pace(NOW, 0).needed(3));
        assertEquals(Duration.ofHours(-1), pace.left(NOW.minusSeconds(3600)));
    }

    @Test
    void lengths_are_told_in_one_unit() {
        Map.of(
                        Duration.ofSeconds(20), "less than a minute",
                        Duration.ofMinutes(1), "one minute",
                        Duration.ofMinutes(89), "89 minutes",
                        Duration.ofMinutes(91), "2 hours",
                        Duration.ofHours(47), "47 hours",
                        Duration.ofHours(60), "3 days")
                .forEach((length, words) -> assertEquals(words, Lengths.words(length)));
    }
}
