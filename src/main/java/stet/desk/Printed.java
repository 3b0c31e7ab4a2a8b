package stet.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stet.article.Article;
import stet.article.Passage;
import stet.article.PassageChange;
import stet.article.Revision;
import stet.claim.Anchorage;
import stet.signoff.PastStage;
import stet.text.Span;
import stet.text.WordDiff;

/** A revision with what it changed, and the claims where they rested in it. */
record Printed(
        List<Part> parts, List<PassageChange> gone, List<Anchorage> fates, List<Resting> claims, boolean isStageKept) {
    /** A passage, what the revision changed in it, empty where it left it alone, and the claims that stood there. */
    record Part(Passage passage, List<Piece> pieces, List<WordDiff.Piece> changes, List<Resting> claims) {}

    /** A claim where it rested then, and what it stood at; null where that was not kept. */
    record Resting(Anchorage anchorage, PastStage.Stood stood) {}

    /** A stretch of a passage, marked where a claim rested on it. */
    record Piece(String text, boolean marked) {}

    static Printed of(Article article, Revision revision) {
        Revision before = revision.number() > 1 ? Revision.of(article, revision.number() - 1) : revision;
        Map<Integer, PassageChange> changes = PassageChange.between(before, revision).stream()
                .collect(Collectors.toMap(PassageChange::number, change -> change));
        Collection<Anchorage> anchorages = Anchorage.in(article, revision.number());
        Map<Long, PastStage.Stood> stood = PastStage.in(article, revision.number());
        List<Resting> claims = anchorages.stream()
                .map(one -> new Resting(one, stood.get(one.claim().number())))
                .toList();
        Map<Integer, List<Resting>> placed = claims.stream()
                .filter(one -> one.anchorage().passage() != null)
                .collect(Collectors.groupingBy(one -> one.anchorage().passage()));
        List<Part> parts = revision.passages().stream()
                .map(passage -> part(passage, changes.remove(passage.number()), placed))
                .toList();
        List<Anchorage> fates = anchorages.stream()
                .filter(one -> one.revision() == revision.number() && one.fate().isPresent())
                .toList();
        return new Printed(parts, List.copyOf(changes.values()), fates, claims, claims.isEmpty() || !stood.isEmpty());
    }

    /** Claims whose words stood nowhere in this text. */
    public List<Resting> unplaced() {
        Set<Resting> placed =
                parts.stream().flatMap(part -> part.claims().stream()).collect(Collectors.toSet());
        return claims.stream().filter(one -> !placed.contains(one)).toList();
    }

    private static Part part(Passage passage, PassageChange change, Map<Integer, List<Resting>> placed) {
        List<Resting> claims = placed.getOrDefault(passage.number(), List.of()).stream()
                .filter(one -> one.anchorage().placeIn(passage.words()).isPresent())
                .toList();
        return new Part(passage, pieces(passage.words(), claims), change == null ? List.of() : change.pieces(), claims);
    }

    private static List<Piece> pieces(String words, List<Resting> claims) {
        List<Piece> pieces = new ArrayList<>();
        int last = 0;
        for (Span span : claims.stream()
                .flatMap(claim -> claim.anchorage().placeIn(words).stream())
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
