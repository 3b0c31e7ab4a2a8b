package stet.fix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stet.article.Article;
import stet.article.Comparison;
import stet.article.Revision;
import stet.article.Sentence;
import stet.text.Span;
import stet.text.anchor.Quote;

/** The newest text of an article held against the one that fixes were proposed upon. */
final class Carrying {
    private final Comparison texts;
    private final Set<Integer> fresh;

    private Carrying(Comparison texts) {
        this.texts = texts;
        this.fresh = texts.fresh().stream().map(one -> one.number() - 1).collect(Collectors.toSet());
    }

    static Carrying since(Article article, int revision) {
        return new Carrying(Comparison.of(Revision.of(article, revision), article.text()));
    }

    /**
     * Whether the sentences in which the words stood, wherever they went and with what came in between them, have the
     * agreed ones in their place.
     */
    boolean carries(Spot spot, String agreed) {
        String was = texts.before().words(spot.passage()).orElse("");
        Optional<Span> place = Quote.locateAt(was, spot.wordsNow(), spot.wordsAt());
        List<Integer> under = place.map(span -> under(spot.passage(), span)).orElse(List.of());
        if (under.isEmpty()) return false;
        Span stretch = new Span(
                span(under.get(0)).start(), span(under.get(under.size() - 1)).end());
        Span words = new Span(
                Math.max(0, place.get().start() - stretch.start()),
                Math.min(place.get().end(), stretch.end()) - stretch.start());
        return new Redline(stretch.in(was), words, agreed).isDoneIn(after(under));
    }

    private List<Integer> under(int passage, Span place) {
        return IntStream.range(0, texts.was().size())
                .filter(at -> texts.was().get(at).passage().number() == passage)
                .filter(at -> span(at).overlaps(place))
                .boxed()
                .toList();
    }

    private Span span(int at) {
        return texts.was().get(at).span();
    }

    /** What became of some sentences: those that continue them, and new ones between what stood before and behind. */
    private String after(List<Integer> under) {
        int first = under.get(0);
        int last = under.get(under.size() - 1);
        Set<Integer> own =
                under.stream().flatMap(at -> texts.now(at).stream().boxed()).collect(Collectors.toSet());
        int from = IntStream.iterate(first - 1, at -> at >= 0, at -> at - 1)
                .flatMap(at -> texts.now(at).stream())
                .findFirst()
                .orElse(-1);
        int to = IntStream.range(last + 1, texts.was().size())
                .flatMap(at -> texts.now(at).stream())
                .findFirst()
                .orElse(texts.is().size());
        return words(IntStream.range(0, texts.is().size())
                .filter(at -> own.contains(at) || from < at && at < to && fresh.contains(at))
                .mapToObj(texts.is()::get)
                .toList());
    }

    /** With what stands between two that follow each other in a passage. */
    private static String words(List<Sentence> sentences) {
        StringBuilder words = new StringBuilder();
        Sentence before = null;
        for (Sentence one : sentences) {
            if (before != null) words.append(between(before, one));
            words.append(one.words());
            before = one;
        }
        return words.toString();
    }

    private static String between(Sentence before, Sentence one) {
        boolean follows = one.number() == before.number() + 1
                && one.passage().number() == before.passage().number();
        return follows
                ? one.passage()
                        .words()
                        .substring(before.span().end(), one.span().start())
                : "\n";
    }
}
