package stet.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {
    @Test
    void is_empty_of_nothing() {
        assertEquals(List.of(), Chain.heaviest(List.of()));
    }

    @Test
    void one_heavy_match_beats_two_that_cross_it() {
        Match heavy = new Match(0, 2, 5);
        List<Match> light = List.of(new Match(1, 0, 2), new Match(2, 1, 2));
        assertEquals(List.of(heavy), Chain.heaviest(List.of(light.get(0), heavy, light.get(1))));
    }

    @Test
    void is_as_heavy_as_any() {
        RandomEdits.forAll(500, random -> {
            List<Match> matches = new ArrayList<>();
            long[][] weights = new long[9][9];
            for (int count = random.below(25); count > 0; count--) {
                Match match = new Match(random.below(9), random.below(9), 1 + random.below(4));
                matches.add(match);
                weights[match.before()][match.after()] =
                        Math.max(weights[match.before()][match.after()], match.weight());
            }
            List<Match> chain = Chain.heaviest(matches);
            assertEquals(
                    heaviest(weights), chain.stream().mapToLong(Match::weight).sum());
            for (int at = 1; at < chain.size(); at++) {
                assertTrue(chain.get(at - 1).before() < chain.get(at).before());
                assertTrue(chain.get(at - 1).after() < chain.get(at).after());
            }
        });
    }

    /** By the table of all beginnings. */
    private static long heaviest(long[][] weights) {
        long[][] best = new long[10][10];
        for (int old = 1; old < 10; old++) {
            for (int later = 1; later < 10; later++) {
                long with = weights[old - 1][later - 1] + best[old - 1][later - 1];
                best[old][later] = Math.max(with, Math.max(best[old - 1][later], best[old][later - 1]));
            }
        }
        return best[9][9];
    }
}
