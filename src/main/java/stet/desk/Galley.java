package stet.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stet.article.Article;
import stet.article.ArticlePerson;
import stet.article.Passage;
import stet.article.Revision;
import stet.signoff.ClaimBoard;
import stet.text.Quote;
import stet.text.Span;

/** An article as it stands, the quotes of its claims marked and the claims in the margin of their passages. */
record Galley(Article article, List<Part> parts, List<ClaimBoard> unplaced, List<Revision> revisions) {
    /** A passage with its claims. */
    record Part(Passage passage, List<Piece> pieces, List<ClaimBoard> claims) {}

    /** A stretch of a passage, marked where a claim rests on it. */
    record Piece(String text, boolean marked) {}

    static Galley of(Article article) {
        List<ClaimBoard> claims = ClaimBoard.of(article);
        Map<Integer, List<ClaimBoard>> placed = claims.stream()
                .filter(row -> row.claim().words().passage() != null)
                .collect(Collectors.groupingBy(row -> row.claim().words().passage()));
        List<Part> parts = article.text().passages().stream()
                .map(passage -> part(passage, placed.getOrDefault(passage.number(), List.of())))
                .toList();
        List<ClaimBoard> unplaced = claims.stream()
                .filter(row -> row.claim().words().passage() == null)
                .toList();
        return new Galley(article, parts, unplaced, Revision.all(article));
    }

    public List<ArticlePerson> people() {
        return article.people();
    }

    public long claims() {
        return unplaced.size()
                + parts.stream().mapToLong(part -> part.claims.size()).sum();
    }

    private static Part part(Passage passage, List<ClaimBoard> claims) {
        boolean[] marked = new boolean[passage.words().length()];
        claims.stream()
                .map(row -> Quote.locate(passage.words(), row.claim().words().quote()))
                .flatMap(Optional::stream)
                .forEach(span -> Arrays.fill(marked, span.start(), span.end(), true));
        return new Part(passage, pieces(passage.words(), marked), claims);
    }

    private static List<Piece> pieces(String words, boolean[] marked) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= marked.length; at++) {
            if (at < marked.length && marked[at] == marked[start]) continue;
            pieces.add(new Piece(new Span(start, at).in(words), marked[start]));
            start = at;
        }
        return pieces;
    }
}
