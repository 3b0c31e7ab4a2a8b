package stet.collation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Two versions of a text held against each other, sentence by sentence. */
public final class Collation {
    private final Concordance found;
    private final List<Integer> fresh;
    private final Map<Integer, Integer> passages;

    /** A sentence: which passage of its version it stands in (equal for sentences of one passage), its words. */
    public record Line(int passage, String words) {}

    private Collation(Witness before, Witness after, Concordance found) {
        this.found = found;
        this.fresh = IntStream.range(0, after.size())
                .filter(later -> found.was(later) < 0 || found.isChanged(found.was(later)))
                .boxed()
                .toList();
        this.passages = PassageTrail.of(before, after, found);
    }

    /** Sentences in reading order; the same where {@link stet.text.Plain#normalised} makes them the same. */
    public static Collation of(List<Line> before, List<Line> after) {
        Map<String, Integer> words = new LinkedHashMap<>();
        Witness then = new Witness(before, words);
        Witness now = new Witness(after, words);
        return new Collation(then, now, new Search(then, now, words.keySet()).found());
    }

    /** Of a sentence of the earlier version. */
    public Fate fate(int before) {
        return found.fate(before);
    }

    /**
     * Where the sentence stands in the later version; empty only when it vanished. Sentences that were joined are in
     * one place; of a sentence that was split it is the part most like it.
     */
    public OptionalInt now(int before) {
        return known(found.now(before));
    }

    /**
     * What a sentence of the later version was in the earlier; empty when it is new. Of sentences that were joined it is
     * the one most like it; both parts of a sentence that was split were that sentence.
     */
    public OptionalInt was(int after) {
        return known(found.was(after));
    }

    /** The sentences of the later version, in order, that are new or changed. */
    public List<Integer> fresh() {
        return fresh;
    }

    /** By later passage the earlier one that it continues, each once; a passage that is new is left out. */
    public Map<Integer, Integer> passages() {
        return passages;
    }

    private static OptionalInt known(int at) {
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }
}
