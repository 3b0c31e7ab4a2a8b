package stet.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import stet.web.FormErrors;

class ClaimRangesTest {
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
            assertEquals(numbers, List.copyOf(ClaimRanges.typed("claims", typed, errors)), typed);
            assertFalse(errors.any(), typed);
        });
    }

    @Test
    void what_is_no_number_or_range_is_told() {
        for (String typed : List.of("x", "1-", "-1", "3-1", "1.5", "1-2-3", "1-99999999", "9".repeat(30))) {
            FormErrors errors = FormErrors.none();
            ClaimRanges.typed("claims", typed, errors);
            assertTrue(errors.has("claims"), typed);
        }
    }

    /** Looked at from each of a million blanks on, it would take a day. */
    @Test
    void a_million_blanks_are_read_once() {
        assertEquals(
                List.of(1L, 2L),
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> List.copyOf(
                                ClaimRanges.typed("claims", "1" + " ".repeat(1_000_000) + "2", FormErrors.none()))));
    }

    @Test
    void ranges_add_up_to_what_one_act_may_hold() {
        FormErrors errors = FormErrors.none();
        assertEquals(
                ClaimRanges.MOST,
                ClaimRanges.typed("claims", "1-3000 3001-" + ClaimRanges.MOST, errors)
                        .size());
        assertFalse(errors.any());
        ClaimRanges.typed("claims", "1-3000 3001-" + (ClaimRanges.MOST + 1), errors);
        assertTrue(errors.has("claims"));
    }

    @Test
    void numbers_that_follow_one_another_are_written_as_a_range_and_read_back() {
        Map<List<Long>, String> written = Map.of(
                List.of(), "",
                List.of(7L), "7",
                List.of(8L, 7L), "7, 8",
                List.of(1L, 2L, 3L, 5L, 9L, 10L, 11L, 12L), "1-3, 5, 9-12");
        written.forEach((numbers, words) -> {
            assertEquals(words, ClaimRanges.inWords(numbers));
            assertEquals(
                    List.copyOf(new TreeSet<>(numbers)),
                    List.copyOf(ClaimRanges.typed("claims", words, FormErrors.none())));
        });
    }
}
