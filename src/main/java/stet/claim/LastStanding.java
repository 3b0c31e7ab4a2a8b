package stet.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.article.Article;
import stet.article.Revision;
import stet.article.Sentence;
import stet.text.Span;

/** Where claims whose quotes are gone rested last; each revision is read once. */
final class LastStanding {
    private final Map<Integer, Revision> revisions = new HashMap<>();
    private final Map<Integer, List<Sentence>> sentences = new HashMap<>();

    /** The sentences under the quote, and where in the first of them it began, in UTF-16 code units. */
    record Stood(List<String> sentences, int offset) {}

    /** Empty where it never rested on words of the text. */
    Optional<Stood> of(Claim claim) {
        List<Anchorage> anchorages = Anchorage.of(claim);
        for (int at = anchorages.size() - 1; at >= 0; at--) {
            Optional<Stood> stood = in(claim.article(), anchorages.get(at));
            if (stood.isPresent()) return stood;
        }
        return Optional.empty();
    }

    private Optional<Stood> in(Article article, Anchorage anchorage) {
        if (anchorage.passage() == null) return Optional.empty();
        Revision revision = revisions.computeIfAbsent(anchorage.revision(), number -> Revision.of(article, number));
        Optional<Span> place = revision.words(anchorage.passage()).flatMap(anchorage::placeIn);
        return place.flatMap(span -> {
            List<Sentence> under =
                    sentences.computeIfAbsent(anchorage.revision(), number -> revision.sentences()).stream()
                            .filter(one -> one.passage().number() == anchorage.passage())
                            .filter(one -> one.span().overlaps(span))
                            .toList();
            return under.stream().findFirst().map(first -> stood(under, first, span));
        });
    }

    private static Stood stood(List<Sentence> under, Sentence first, Span span) {
        return new Stood(
                under.stream().map(Sentence::words).toList(),
                Math.max(0, span.start() - first.span().start()));
    }
}
