package stet.laying;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Who retells a text mostly keeps its order; so the sentences around one of the pack tell where in the text it may stand.
 *
 * <p>A hidden Markov model whose states are the lines, read by the forward-backward algorithm (Rabiner 1989): from one
 * sentence of the pack to the next one goes on a little, on by more, back a little, or anywhere.
 */
final class Order {
    /** Takes the chances of a sentence of the pack; they sum to 1. */
    interface Reader {
        void read(int sentence, double[] chances);
    }

    /** How far one goes, in lines, halves with every line. */
    private static final double NEAR = 0.5;

    private final int sentences;
    private final int lines;
    private final IntFunction<double[]> likelihoods;
    private final IntPredicate opensPassage;
    private final double far;

    /**
     * @param likelihoods how likely each line makes a sentence of the pack, compared with no line at all
     * @param opensPassage whether a sentence of the pack is the first of its passage
     */
    Order(int sentences, int lines, IntFunction<double[]> likelihoods, IntPredicate opensPassage) {
        this.sentences = sentences;
        this.lines = lines;
        this.likelihoods = likelihoods;
        this.opensPassage = opensPassage;
        double mean = Math.max(4, 3.0 * lines / Math.max(1, sentences));
        this.far = mean / (mean + 1);
    }

    /** From the last sentence to the first: where each stands as far as all others tell. */
    void read(Reader reader) {
        float[][] before = new float[sentences][];
        double[] chances = even();
        for (int sentence = 0; sentence < sentences; sentence++) {
            if (sentence > 0) chances = spread(chances, opensPassage.test(sentence), true);
            before[sentence] = floats(chances);
            chances = product(chances, likelihoods.apply(sentence));
        }
        double[] behind = even();
        for (int sentence = sentences - 1; sentence >= 0; sentence--) {
            reader.read(sentence, product(behind, doubles(before[sentence])));
            if (sentence > 0) {
                behind = spread(product(behind, likelihoods.apply(sentence)), opensPassage.test(sentence), false);
            }
        }
    }

    private double[] even() {
        double[] even = new double[lines];
        Arrays.fill(even, 1.0 / lines);
        return even;
    }

    private double[] spread(double[] from, boolean opensPassage, boolean onwards) {
        double[] spread = new double[lines];
        add(spread, from, opensPassage ? 0.45 : 0.6, NEAR, onwards, 0);
        add(spread, from, opensPassage ? 0.3 : 0.1, far, onwards, 0);
        add(spread, from, opensPassage ? 0.1 : 0.2, NEAR, !onwards, 1);
        double anywhere = (opensPassage ? 0.15 : 0.1) / lines;
        for (int line = 0; line < lines; line++) spread[line] += anywhere;
        return spread;
    }

    /** Adds what comes from lines above, or from those below, less the farther away they are. */
    private void add(double[] to, double[] from, double share, double lasting, boolean fromAbove, int nearest) {
        double carried = 0;
        for (int step = 0; step < lines; step++) {
            int line = fromAbove ? step : lines - 1 - step;
            double here = share * (1 - lasting) * from[line];
            if (nearest == 0) {
                carried = carried * lasting + here;
                to[line] += carried;
            } else {
                to[line] += carried;
                carried = carried * lasting + here;
            }
        }
    }

    private static double[] product(double[] some, double[] others) {
        double[] product = new double[some.length];
        double sum = 0;
        for (int line = 0; line < product.length; line++) sum += product[line] = some[line] * others[line];
        for (int line = 0; line < product.length; line++) product[line] /= sum;
        return product;
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int at = 0; at < floats.length; at++) floats[at] = (float) values[at];
        return floats;
    }

    private static double[] doubles(float[] values) {
        double[] doubles = new double[values.length];
        for (int at = 0; at < doubles.length; at++) doubles[at] = values[at];
        return doubles;
    }
}
