package stet.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stet.article.Article;
import stet.article.ArticlePerson;
import stet.article.AuthorSource;
import stet.article.Passage;
import stet.article.Revision;
import stet.article.SentenceKey;
import stet.coverage.Coverage;
import stet.coverage.ReadSentence;
import stet.signoff.ClaimBoard;
import stet.text.Span;

/** An article as it stands, its sentences painted by how far they are dealt with and its claims in the margin. */
record Galley(
        Article article, Coverage coverage, List<Part> parts, List<ClaimBoard> unplaced, List<Revision> revisions) {
    /** From here on a browser draws only what is near: it would take a second to lay all of it out. */
    private static final int LONG = 100;

    /** A passage with its claims, and those of its sentences beside which the author put sources. */
    record Part(Passage passage, List<Run> runs, List<ClaimBoard> claims, List<ReadSentence> sourced) {
        private static final int CHARACTERS_A_LINE = 62;
        private static final List<Integer> ROOMS = List.of(1, 2, 3, 4, 6, 8, 12, 16, 24);

        /** About how many lines high it is, for a browser that has not laid it out yet. */
        public int room() {
            int lines = Math.max(1 + passage.words().length() / CHARACTERS_A_LINE, claims.size() + 1);
            return ROOMS.stream().filter(room -> room >= lines).findFirst().orElse(ROOMS.get(ROOMS.size() - 1));
        }
    }

    /** A sentence in pieces, or what stands between two, whose sentence is null. */
    record Run(ReadSentence sentence, List<Piece> pieces) {}

    /** A stretch of a passage, marked where a claim rests on it. */
    record Piece(String text, boolean marked) {}

    static Galley of(Article article) {
        List<ClaimBoard> claims = ClaimBoard.of(article);
        Map<Integer, List<ClaimBoard>> placed = claims.stream()
                .filter(row -> row.claim().words().passage() != null)
                .collect(Collectors.groupingBy(row -> row.claim().words().passage()));
        Coverage coverage = Coverage.of(article);
        Map<Integer, List<ReadSentence>> sentences = coverage.sentences().stream()
                .collect(Collectors.groupingBy(one -> one.sentence().passage().number()));
        Set<SentenceKey> sourced =
                AuthorSource.of(article).stream().map(AuthorSource::sentence).collect(Collectors.toSet());
        List<Part> parts = article.text().passages().stream()
                .map(passage -> part(
                        passage,
                        sentences.getOrDefault(passage.number(), List.of()),
                        placed.getOrDefault(passage.number(), List.of()),
                        sourced))
                .toList();
        Set<Integer> passages =
                article.text().passages().stream().map(Passage::number).collect(Collectors.toSet());
        List<ClaimBoard> unplaced = claims.stream()
                .filter(row -> !passages.contains(row.claim().words().passage()))
                .toList();
        return new Galley(article, coverage, parts, unplaced, Revision.all(article));
    }

    private static Part part(
            Passage passage, List<ReadSentence> sentences, List<ClaimBoard> claims, Set<SentenceKey> sourced) {
        List<ReadSentence> beside =
                sentences.stream().filter(one -> sourced.contains(one.key())).toList();
        return new Part(passage, runs(passage, sentences), claims, beside);
    }

    public List<ArticlePerson> people() {
        return article.people();
    }

    public boolean isLong() {
        return parts.size() > LONG;
    }

    public long claims() {
        return unplaced.size()
                + parts.stream().mapToLong(part -> part.claims.size()).sum();
    }

    private static List<Run> runs(Passage passage, List<ReadSentence> sentences) {
        boolean[] marked = new boolean[passage.words().length()];
        sentences.stream()
                .flatMap(one -> one.resting().stream())
                .forEach(claim ->
                        Arrays.fill(marked, claim.span().start(), claim.span().end(), true));
        List<Run> runs = new ArrayList<>();
        int last = 0;
        for (ReadSentence one : sentences) {
            Span span = one.sentence().span();
            runs.add(new Run(null, pieces(passage.words(), marked, new Span(last, span.start()))));
            runs.add(new Run(one, pieces(passage.words(), marked, span)));
            last = span.end();
        }
        runs.add(new Run(null, pieces(passage.words(), marked, new Span(last, marked.length))));
        return runs;
    }

    private static List<Piece> pieces(String words, boolean[] marked, Span span) {
        List<Piece> pieces = new ArrayList<>();
        int start = span.start();
        for (int at = start + 1; at <= span.end(); at++) {
            if (at < span.end() && marked[at] == marked[start]) continue;
            pieces.add(new Piece(new Span(start, at).in(words), marked[start]));
            start = at;
        }
        return pieces;
    }
}
