package stet.laying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OrderTest {
    /** Three sentences of a pack, five lines; of the second sentence nothing is known by itself. */
    private static double[] chancesOfTheSecond(int first, int third) {
        double[][] chances = new double[3][];
        new Order(3, 5, sentence -> likelihoods(sentence == 0 ? first : sentence == 2 ? third : -1), sentence -> true)
                .read((sentence, known) -> chances[sentence] = known);
        return chances[1];
    }

    private static double[] likelihoods(int line) {
        double[] likelihoods = {1, 1, 1, 1, 1};
        if (line >= 0) likelihoods[line] = 1000;
        return likelihoods;
    }

    @Test
    void a_sentence_between_two_known_ones_is_likely_between_their_lines() {
        double[] chances = chancesOfTheSecond(1, 3);
        assertEquals(1, Arrays.stream(chances).sum(), 1e-6);
        assertTrue(chances[2] > 3 * chances[0]);
        assertTrue(chances[2] > 3 * chances[4]);
    }

    @Test
    void nothing_is_impossible() {
        assertTrue(Arrays.stream(chancesOfTheSecond(4, 0)).allMatch(chance -> chance > 0.001));
    }
}
