package stet.laying;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stet.laying.Laying.Sought;
import stet.laying.Trait.Kind;
import stet.text.Span;
import stet.text.anchor.Quote;

/**
 * What a claim stands on in its pack: the sentence there that holds its quote, and what both can be known again by.
 *
 * @param quoted the part of the sentence that is quoted
 * @param around traits of the sentence alone, the same for all its claims
 * @param traits of the claim and of its sentence, each once
 * @param figures of the statement; a sentence without them is not the claim's
 */
record Footing(
        Place place,
        String sentence,
        Span quoted,
        Map<String, Weighed> around,
        Map<String, Weighed> traits,
        Set<String> figures,
        Set<String> years) {
    /** Where in the pack, so that claims of one sentence are laid together. */
    record Place(int passage, Span sentence) implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::passage)
                .thenComparingInt(place -> place.sentence().start())
                .thenComparingInt(place -> place.sentence().end());

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** A trait, and from 0 to 1 how much it says about the claim itself. */
    record Weighed(Trait trait, double weight) {
        boolean isOwn() {
            return weight > AROUND;
        }
    }

    private static final double AROUND = 0.35;
    /** The statement is to be readable by itself and so brings in names from elsewhere. */
    private static final double ADDED = 0.5;

    private static final double OWN = 1;

    static Footing of(Sought claim, Passages passages) {
        String passage = claim.passageWords();
        Optional<Span> quote = Quote.locate(passage, claim.quote());
        Span all = new Span(0, passage.length());
        Span sentence = quote.flatMap(span -> passages.sentence(passage, span)).orElse(all);
        Span quoted = within(sentence, quote.orElse(sentence));
        List<Trait> around = passages.traits(sentence.in(passage));
        List<Trait> stated = stated(claim, passages.language());
        return new Footing(
                new Place(claim.passage(), sentence),
                sentence.in(passage),
                quoted,
                weighed(around, List.of(), within(sentence, sentence)),
                weighed(around, stated, quoted),
                keys(stated, Kind.FIGURE),
                keys(stated, Kind.YEAR));
    }

    private static Span within(Span sentence, Span quote) {
        return new Span(
                Math.max(quote.start(), sentence.start()) - sentence.start(),
                Math.min(quote.end(), sentence.end()) - sentence.start());
    }

    /** With the figures that the pack lists and that do not stand in the statement as such. */
    private static List<Trait> stated(Sought claim, String language) {
        List<Trait> stated = new ArrayList<>(Traits.sought(claim.statement(), language));
        List<String> known = stated.stream().map(Trait::key).toList();
        for (String figure : claim.figures()) {
            Traits.sought(figure, language).stream()
                    .filter(trait ->
                            trait.kind().isNumber() && known.stream().noneMatch(key -> key.startsWith(trait.key())))
                    .forEach(stated::add);
        }
        return stated;
    }

    private static Map<String, Weighed> weighed(List<Trait> around, List<Trait> stated, Span quoted) {
        Map<String, Weighed> weighed = new LinkedHashMap<>();
        for (Trait trait : around) add(weighed, trait, quoted.overlaps(trait.span()) ? OWN : AROUND);
        Set<String> inSentence = Set.copyOf(weighed.keySet());
        for (Trait trait : stated) add(weighed, trait, inSentence.contains(trait.key()) ? OWN : ADDED);
        return weighed;
    }

    private static void add(Map<String, Weighed> all, Trait trait, double weight) {
        all.merge(
                trait.key(),
                new Weighed(trait, weight),
                (one, other) -> new Weighed(
                        one.trait().kind().kept >= other.trait().kind().kept ? one.trait() : other.trait(),
                        Math.max(one.weight(), other.weight())));
    }

    private static Set<String> keys(List<Trait> traits, Kind kind) {
        return traits.stream()
                .filter(trait -> trait.kind() == kind)
                .map(Trait::key)
                .collect(Collectors.toSet());
    }

    String quote() {
        return quoted.in(sentence);
    }

    String beforeQuote() {
        return sentence.substring(0, quoted.start());
    }

    String behindQuote() {
        return sentence.substring(quoted.end());
    }

    /** What the claim itself can be known by, apart from what else its sentence says. */
    List<Trait> own() {
        return traits.values().stream()
                .filter(Weighed::isOwn)
                .map(Weighed::trait)
                .toList();
    }

    boolean isOwn(String key) {
        return traits.containsKey(key) && traits.get(key).isOwn();
    }
}
