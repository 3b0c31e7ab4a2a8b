package stet.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stet.article.Article;
import stet.article.Passage;
import stet.article.PassageChange;
import stet.article.Revision;
import stet.claim.Anchorage;
import stet.text.Span;
import stet.text.WordDiff;

/** A revision with what it changed, and the claims where they rested in it. */
record Printed(List<Part> parts, List<PassageChange> gone, List<Anchorage> fates) {
    /** A passage, what the revision changed in it, empty where it left it alone, and the claims that stood there. */
    record Part(Passage passage, List<Piece> pieces, List<WordDiff.Piece> changes, List<Anchorage> claims) {}

    /** A stretch of a passage, marked where a claim rested on it. */
    record Piece(String text, boolean marked) {}

    static Printed of(Article article, Revision revision) {
        Revision before = revision.number() > 1 ? Revision.of(article, revision.number() - 1) : revision;
        Map<Integer, PassageChange> changes = PassageChange.between(before, revision).stream()
                .collect(Collectors.toMap(PassageChange::number, change -> change));
        Collection<Anchorage> anchorages = Anchorage.in(article, revision.number());
        Map<Integer, List<Anchorage>> placed = anchorages.stream()
                .filter(one -> one.passage() != null)
                .collect(Collectors.groupingBy(Anchorage::passage));
        List<Part> parts = revision.passages().stream()
                .map(passage -> part(passage, changes.remove(passage.number()), placed))
                .toList();
        List<Anchorage> fates = anchorages.stream()
                .filter(one -> one.revision() == revision.number() && one.fate().isPresent())
                .toList();
        return new Printed(parts, List.copyOf(changes.values()), fates);
    }

    private static Part part(Passage passage, PassageChange change, Map<Integer, List<Anchorage>> placed) {
        List<Anchorage> claims = placed.getOrDefault(passage.number(), List.of()).stream()
                .filter(one -> one.placeIn(passage.words()).isPresent())
                .toList();
        return new Part(passage, pieces(passage.words(), claims), change == null ? List.of() : change.pieces(), claims);
    }

    private static List<Piece> pieces(String words, List<Anchorage> claims) {
        List<Piece> pieces = new ArrayList<>();
        int last = 0;
        for (Span span : claims.stream()
                .flatMap(claim -> claim.placeIn(words).stream())
                .sorted(Comparator.comparing(Span::start))
                .toList()) {
            if (span.end() <= last) continue;
            int start = Math.max(last, span.start());
            if (start > last) pieces.add(new Piece(words.substring(last, start), false));
            pieces.add(new Piece(words.substring(start, span.end()), true));
            last = span.end();
        }
        if (last < words.length()) pieces.add(new Piece(words.substring(last), false));
        return pieces;
    }
}
