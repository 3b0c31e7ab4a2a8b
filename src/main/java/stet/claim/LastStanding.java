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

    /** A sentence, and where in it the quote began, in UTF-16 code units. */
    record Stood(String sentence, int offset) {}

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
        return place.flatMap(span ->
                sentences.computeIfAbsent(anchorage.revision(), number -> revision.sentences()).stream()
                        .filter(one -> one.passage().number() == anchorage.passage())
                        .filter(one -> one.span().overlaps(span))
                        .findFirst()
                        .map(one -> new Stood(
                                one.words(),
                                Math.max(0, span.start() - one.span().start()))));
    }
}
