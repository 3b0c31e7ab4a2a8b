package stet.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.web.FormErrors;

class AlsoClaimsTest {
    @Test
    void numbers_and_ranges_are_read_as_people_write_them() {
        Map<String, List<Long>> right = Map.of(
                "", List.of(),
                " , ;", List.of(),
                "12", List.of(12L),
                "12, 15-18", List.of(12L, 15L, 16L, 17L, 18L),
                "#3; #1\n2", List.of(1L, 2L, 3L),
                "15 – 16", List.of(15L, 16L),
                "7—7 7,7", List.of(7L));
        right.forEach((typed, numbers) -> {
            FormErrors errors = FormErrors.none();
            assertEquals(numbers, List.copyOf(AlsoClaims.typed(typed, errors)), typed);
            assertFalse(errors.any(), typed);
        });
    }

    @Test
    void what_is_no_number_or_range_is_told() {
        for (String typed : List.of("x", "1-", "-1", "3-1", "1.5", "1-2-3", "1-99999999", "9".repeat(30))) {
            FormErrors errors = FormErrors.none();
            AlsoClaims.typed(typed, errors);
            assertTrue(errors.has("alsoNumbers"), typed);
        }
    }

    /** Looked at from each of a million blanks on, it would take a day. */
    @Test
    void a_million_blanks_are_read_once() {
        assertEquals(
                List.of(1L, 2L),
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> List.copyOf(AlsoClaims.typed("1" + " ".repeat(1_000_000) + "2", FormErrors.none()))));
    }

    @Test
    void ranges_add_up_to_what_one_act_may_hold() {
        FormErrors errors = FormErrors.none();
        assertEquals(
                AlsoClaims.MOST,
                AlsoClaims.typed("1-3000 3001-" + AlsoClaims.MOST, errors).size());
        assertFalse(errors.any());
        AlsoClaims.typed("1-3000 3001-" + (AlsoClaims.MOST + 1), errors);
        assertTrue(errors.has("alsoNumbers"));
    }
}
