package stet.article;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import stet.collation.Collation;
import stet.collation.Collation.Line;
import stet.collation.Fate;

/** Two texts of an article, sentence by sentence. */
public final class Comparison {
    private final Revision before;
    private final Revision after;
    private final List<Sentence> was;
    private final List<Sentence> is;
    private final Collation collation;

    private Comparison(Revision before, Revision after) {
        this.before = before;
        this.after = after;
        this.was = before.sentences();
        this.is = after.sentences();
        this.collation = Collation.of(lines(was), lines(is));
    }

    public static Comparison of(Revision before, Revision after) {
        return new Comparison(before, after);
    }

    private static List<Line> lines(List<Sentence> sentences) {
        return sentences.stream()
                .map(one -> new Line(one.passage().number(), one.words()))
                .toList();
    }

    /** By the number of a passage of the later text, that of the earlier one which it continues, if there is one. */
    Map<Integer, Integer> continued() {
        return collation.passages();
    }

    /** Of a sentence of the earlier text, by its place in the list of them. */
    public Fate fate(int at) {
        return collation.fate(at);
    }

    /** The place in the later text of a sentence of the earlier one; empty where it has vanished. */
    public OptionalInt now(int at) {
        return collation.now(at);
    }

    /** Sentences of the later text that the earlier one has not: nobody has looked at them. */
    public List<Sentence> fresh() {
        return collation.fresh().stream().map(is::get).toList();
    }

    public Revision before() {
        return before;
    }

    public Revision after() {
        return after;
    }

    public List<Sentence> was() {
        return was;
    }

    public List<Sentence> is() {
        return is;
    }
}
