package stet.laying;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.text.Span;
import stet.text.sentence.Sentences;

/** The passages of a pack, each read once though several claims rest on it. */
final class Passages {
    private final String language;
    private final Map<String, List<Span>> sentences = new HashMap<>();
    private final Map<String, List<Trait>> traits = new HashMap<>();

    Passages(String language) {
        this.language = language;
    }

    String language() {
        return language;
    }

    /** The sentence that holds most of a quote; empty when the quote is of white space. */
    Optional<Span> sentence(String passage, Span quote) {
        return sentences.computeIfAbsent(passage, words -> Sentences.of(words, language)).stream()
                .filter(quote::overlaps)
                .max(Comparator.comparingInt(
                        sentence -> Math.min(sentence.end(), quote.end()) - Math.max(sentence.start(), quote.start())));
    }

    List<Trait> traits(String sentence) {
        return traits.computeIfAbsent(sentence, words -> Traits.sought(words, language));
    }
}
