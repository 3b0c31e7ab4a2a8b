package stet.laying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import stet.text.Span;

/** Finds for the claims of a pack the sentences of a real text that they rest on. */
public final class Laying {
    /** A sentence of the text, verbatim, and the number of the passage it stands in. */
    public record Line(int passage, String words) {}

    /** A claim of a pack, and the passage of the pack it was taken from. */
    public record Sought(String statement, String quote, int passage, String passageWords, List<String> figures) {}

    /**
     * Where it was found.
     *
     * @param line index of the sentence
     * @param words a span of the sentence, whole words, which occur once in the text
     * @param confidence from 0 to 1; 1 only where the pack has the very words
     */
    public record Found(int line, Span words, double confidence) {}

    /** Sentences of the pack times lines of the text that are ordered in one go, for they are held in memory. */
    private static final int MOST_CELLS = 16_000_000;

    private Laying() {}

    /**
     * In the order of the claims; empty where nothing was sure enough.
     *
     * @param language a BCP-47 tag of text and claims
     */
    public static List<Optional<Found>> of(List<Line> text, List<Sought> claims, String language) {
        List<Optional<Found>> found = new ArrayList<>();
        for (int claim = 0; claim < claims.size(); claim++) found.add(Optional.empty());
        if (text.isEmpty() || claims.isEmpty()) return found;
        String primary = language == null ? "" : Locale.forLanguageTag(language).getLanguage();
        List<Footing> footings =
                claims.stream().map(claim -> Footing.of(claim, primary)).toList();
        List<List<Integer>> sentences = List.copyOf(bySentence(footings).values());
        List<Set<String>> pack = sentences.stream()
                .map(sentence -> footings.get(sentence.get(0)).traits().keySet())
                .toList();
        Verdict verdict = new Verdict(text, new Concordance(text, pack, primary));
        int most = Math.max(1, MOST_CELLS / text.size());
        for (int from = 0; from < sentences.size(); from += most) {
            List<List<Integer>> some = sentences.subList(from, Math.min(sentences.size(), from + most));
            order(some, footings, text.size(), verdict)
                    .read((sentence, chances) -> some.get(sentence)
                            .forEach(claim -> found.set(claim, verdict.of(footings.get(claim), chances))));
        }
        return found;
    }

    private static SortedMap<Footing.Place, List<Integer>> bySentence(List<Footing> footings) {
        SortedMap<Footing.Place, List<Integer>> claims = new TreeMap<>();
        IntStream.range(0, footings.size())
                .forEach(claim -> claims.computeIfAbsent(footings.get(claim).place(), place -> new ArrayList<>())
                        .add(claim));
        return claims;
    }

    private static Order order(List<List<Integer>> sentences, List<Footing> footings, int lines, Verdict verdict) {
        List<Footing> firsts =
                sentences.stream().map(claims -> footings.get(claims.get(0))).toList();
        return new Order(
                sentences.size(),
                lines,
                sentence -> verdict.likelihoods(firsts.get(sentence)),
                sentence -> firsts.get(sentence).place().passage()
                        != firsts.get(sentence - 1).place().passage());
    }
}
