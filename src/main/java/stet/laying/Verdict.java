package stet.laying;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import stet.laying.Footing.Weighed;
import stet.laying.Laying.Found;
import stet.laying.Laying.Line;
import stet.laying.Trait.Kind;
import stet.laying.WholeText.Piece;
import stet.text.Plain;
import stet.text.Span;

/** Decides which line a claim rests on, if any: a wrong one is worse than none. */
final class Verdict {
    /** The words of a sentence come together, so each says less than it would alone. */
    private static final double TEMPER = 0.6;

    /** Beyond this the rest makes no difference, and powers of e stay finite. */
    private static final double OVERWHELMING = 40;

    /** How likely a claim's sentence is missing from the text, beside all lines together. */
    private static final double ELSEWHERE = 0.3;

    private static final double SURE = 0.8;
    private static final double LEAST_LIKENESS = 0.425;
    private static final double MOST_OF_A_LINE = 0.5;
    private static final double LEAST_OF_CLAIM = 0.25;
    private static final double SUREST_IN_OTHER_WORDS = 0.99;

    /** Fewer can stand in a longer sentence by chance. */
    private static final int TRAITS_OF_A_SENTENCE = 4;

    private final List<Line> text;
    private final Concordance concordance;
    private final WholeText whole;

    Verdict(List<Line> text, Concordance concordance) {
        this.text = text;
        this.concordance = concordance;
        this.whole = new WholeText(text);
    }

    /** How likely each line makes the sentence of the pack, compared with none of them. */
    double[] likelihoods(Footing footing) {
        double[] likelihoods = ratios(footing.around());
        for (int line = 0; line < likelihoods.length; line++) likelihoods[line]++;
        return likelihoods;
    }

    /** @param chances of the lines, as far as the order tells */
    Optional<Found> of(Footing footing, double[] chances) {
        Optional<Piece> verbatim = whole.amid(footing.quote(), footing.beforeQuote(), footing.behindQuote()).stream()
                .filter(piece -> isWholeSentence(footing, piece.line()))
                .max(Comparator.comparingDouble(piece -> chances[piece.line()]));
        return verbatim.isPresent()
                ? found(verbatim.get().line(), verbatim.get().words(), 1)
                : inOtherWords(footing, chances);
    }

    private boolean isWholeSentence(Footing footing, int line) {
        return footing.around().size() >= TRAITS_OF_A_SENTENCE
                || Plain.normalised(text.get(line).words()).equals(Plain.normalised(footing.sentence()));
    }

    private Optional<Found> inOtherWords(Footing footing, double[] chances) {
        double[] weights = ratios(footing.traits());
        double all = ELSEWHERE;
        int best = 0;
        for (int line = 0; line < weights.length; line++) {
            weights[line] *= chances[line];
            all += weights[line];
            if (weights[line] > weights[best]) best = line;
        }
        double confidence = Math.min(weights[best] / all, SUREST_IN_OTHER_WORDS);
        if (confidence < SURE || likeness(footing, best) < LEAST_LIKENESS || contradicts(footing, best)) {
            return Optional.empty();
        }
        return found(best, Cutting.of(text.get(best).words(), concordance.traits(best), footing), confidence);
    }

    private Optional<Found> found(int line, Span words, double confidence) {
        return whole.once(line, words).map(span -> new Found(line, span, confidence));
    }

    private double[] ratios(Map<String, Weighed> traits) {
        double[] ratios = concordance.evidence(traits.values());
        for (int line = 0; line < ratios.length; line++) {
            ratios[line] = Math.exp(Math.min(OVERWHELMING, TEMPER * ratios[line]));
        }
        return ratios;
    }

    /** From 0 to 1: how much of the claim the line has, and how much of the line the claim's sentence has, on average. */
    private double likeness(Footing footing, int line) {
        double ofClaim = share(footing.own(), trait -> concordance.has(line, trait.key()));
        double ofLine =
                share(concordance.traits(line), trait -> footing.traits().containsKey(trait.key()));
        if (ofClaim < LEAST_OF_CLAIM || ofLine < MOST_OF_A_LINE && hasOnlyNames(footing, line)) return 0;
        return (ofClaim + ofLine) / 2;
    }

    /** A name says of whom a claim speaks, not what it says: the same person comes up in many sentences. */
    private boolean hasOnlyNames(Footing footing, int line) {
        List<Trait> others = footing.own().stream()
                .filter(trait -> trait.kind() != Kind.NAME)
                .toList();
        return !others.isEmpty() && others.stream().noneMatch(trait -> concordance.has(line, trait.key()));
    }

    private double share(List<Trait> traits, Predicate<Trait> isShared) {
        double all = 0;
        double shared = 0;
        for (Trait trait : traits) {
            double surprise = concordance.surprise(trait);
            all += surprise;
            if (isShared.test(trait)) shared += surprise;
        }
        return all == 0 ? 0 : shared / all;
    }

    /** Whether the line has other figures in the place of the claim's, or none. */
    private boolean contradicts(Footing footing, int line) {
        List<String> figures = missing(footing.figures(), line);
        List<String> years = missing(footing.years(), line);
        boolean hasNoFigure = figures.size() == footing.figures().size();
        boolean hasNoYear = !years.isEmpty() && years.size() == footing.years().size();
        return hasNoFigure && !figures.isEmpty()
                || hasNoFigure && hasNoYear && hasRival(footing, line, Kind.FIGURE, years.get(0))
                || hasNoYear && hasRival(footing, line, Kind.YEAR, years.get(0))
                || figures.stream().anyMatch(key -> hasRival(footing, line, Kind.FIGURE, key));
    }

    private List<String> missing(Set<String> keys, int line) {
        return keys.stream().filter(key -> !concordance.has(line, key)).toList();
    }

    private boolean hasRival(Footing footing, int line, Kind kind, String key) {
        return concordance.numbers(line).stream()
                .filter(trait -> trait.kind() == kind && unit(trait.key()).equals(unit(key)))
                .anyMatch(trait -> !footing.traits().containsKey(trait.key()));
    }

    private static String unit(String key) {
        return key.replaceAll("^#[-\\d.]*", "");
    }
}
