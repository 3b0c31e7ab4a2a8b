package stet.laying;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private final List<Line> text;
    private final List<Footing> footings;
    /** Of each sentence of the pack the claims that rest on it. */
    private final List<List<Integer>> sentences;

    private final Verdict verdict;
    private final List<Optional<Found>> found;

    private Laying(List<Line> text, List<Sought> claims, String language) {
        this.text = text;
        Passages passages = new Passages(language);
        footings = claims.stream().map(claim -> Footing.of(claim, passages)).toList();
        sentences = List.copyOf(bySentence().values());
        List<Set<String>> pack = sentences.stream()
                .map(resting -> first(resting).around().keySet())
                .toList();
        verdict = new Verdict(text, new Concordance(text, pack, language));
        found = new ArrayList<>(Collections.nCopies(claims.size(), Optional.empty()));
    }

    /**
     * In the order of the claims; empty where nothing was sure enough.
     *
     * @param language a BCP-47 tag of text and claims; null when it is not known
     */
    public static List<Optional<Found>> of(List<Line> text, List<Sought> claims, String language) {
        if (text.isEmpty()) return new ArrayList<>(Collections.nCopies(claims.size(), Optional.empty()));
        String primary = language == null ? "" : Locale.forLanguageTag(language).getLanguage();
        Laying laying = new Laying(text, claims, primary);
        laying.lay();
        return laying.found;
    }

    private void lay() {
        int most = Math.max(1, MOST_CELLS / text.size());
        for (int from = 0; from < sentences.size(); from += most) {
            lay(sentences.subList(from, Math.min(sentences.size(), from + most)));
        }
    }

    private void lay(List<List<Integer>> some) {
        List<Footing> firsts = some.stream().map(this::first).toList();
        Order order = new Order(
                some.size(),
                text.size(),
                sentence -> verdict.likelihoods(firsts.get(sentence)),
                sentence -> firsts.get(sentence).place().passage()
                        != firsts.get(sentence - 1).place().passage());
        order.read((sentence, chances) ->
                some.get(sentence).forEach(claim -> found.set(claim, verdict.of(footings.get(claim), chances))));
    }

    private SortedMap<Footing.Place, List<Integer>> bySentence() {
        SortedMap<Footing.Place, List<Integer>> claims = new TreeMap<>();
        for (int claim = 0; claim < footings.size(); claim++) {
            Footing.Place place = footings.get(claim).place();
            claims.computeIfAbsent(place, none -> new ArrayList<>()).add(claim);
        }
        return claims;
    }

    private Footing first(List<Integer> claims) {
        return footings.get(claims.get(0));
    }
}
