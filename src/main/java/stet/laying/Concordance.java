package stet.laying;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.laying.Footing.Weighed;
import stet.laying.Laying.Line;
import stet.laying.Trait.Kind;
import stet.text.Span;

/** In which sentences of the text a trait occurs, and what that says about where a claim comes from. */
final class Concordance {
    /** So many sentences about anything stand behind the general chance of a trait, beside those at hand. */
    private static final double GENERAL = 20;

    private static final int[] NONE = {};

    private final List<Line> text;
    private final List<List<Trait>> traits;
    private final Map<String, int[]> lines = new HashMap<>();
    private final Map<String, Integer> inPack = new HashMap<>();
    private final int sentencesOfPack;

    /** @param pack the traits of its sentences, so that what all of them talk about counts for little */
    Concordance(List<Line> text, Collection<Set<String>> pack, String language) {
        this.text = text;
        this.traits = text.stream()
                .map(line -> Traits.offered(line.words(), language))
                .toList();
        for (int line = 0; line < traits.size(); line++) {
            for (String key : keys(traits.get(line))) lines.merge(key, new int[] {line}, Concordance::joined);
        }
        pack.forEach(keys -> keys.forEach(key -> inPack.merge(key, 1, Integer::sum)));
        this.sentencesOfPack = pack.size();
    }

    int size() {
        return text.size();
    }

    List<Trait> traits(int line) {
        return traits.get(line);
    }

    /** The figures and years of a line, each once, with its unit. */
    Collection<Trait> numbers(int line) {
        Map<Span, Trait> numbers = new LinkedHashMap<>();
        traits.get(line).stream()
                .filter(trait -> trait.kind().isNumber())
                .forEach(trait -> numbers.putIfAbsent(trait.span(), trait));
        return numbers.values();
    }

    boolean has(int line, String key) {
        return Arrays.binarySearch(linesWith(key), line) >= 0;
    }

    /**
     * For each line the logarithm of how much more likely who retells that line is to write such traits than who writes
     * about something else.
     */
    double[] evidence(Collection<Weighed> sought) {
        double[] evidence = new double[size()];
        sought.forEach(each -> add(evidence, each));
        double nothing = sought.stream()
                .mapToDouble(each -> weight(each) * missing(each))
                .sum();
        for (int line = 0; line < evidence.length; line++) evidence[line] += nothing;
        return evidence;
    }

    /** What a line, or the line before it in its passage, gains by having a trait over one that has it not. */
    private void add(double[] evidence, Weighed sought) {
        Kind kind = sought.trait().kind();
        double chance = chance(sought.trait());
        double here = weight(sought) * (ratio(kind.kept, chance) - missing(sought));
        double before = weight(sought) * (ratio(kind.near, chance) - missing(sought));
        int next = -1;
        for (int line : linesWith(sought.trait().key())) {
            if (next != line && goesOn(next)) evidence[next] += before;
            evidence[line] += here;
            next = line + 1;
        }
        if (goesOn(next)) evidence[next] += before;
    }

    private static double weight(Weighed sought) {
        return sought.weight() * sought.trait().kind().weight();
    }

    private static double missing(Weighed sought) {
        return Math.log(1 - sought.trait().kind().kept);
    }

    /** In nats, how surprising a trait is. */
    double surprise(Trait trait) {
        return -Math.log(chance(trait)) * trait.kind().weight();
    }

    private int[] linesWith(String key) {
        return lines.getOrDefault(key, NONE);
    }

    private boolean goesOn(int line) {
        return line > 0
                && line < size()
                && text.get(line).passage() == text.get(line - 1).passage();
    }

    private static double ratio(double kept, double chance) {
        return Math.log((kept + (1 - kept) * chance) / chance);
    }

    /** The sentence that is looked for has it, so it does not count for itself. */
    private double chance(Trait trait) {
        int there = linesWith(trait.key()).length;
        int others = Math.max(0, inPack.getOrDefault(trait.key(), 0) - 1);
        return (there + others + GENERAL * trait.kind().chance) / (size() + sentencesOfPack + GENERAL);
    }

    private static Set<String> keys(List<Trait> traits) {
        Set<String> keys = new LinkedHashSet<>();
        traits.forEach(trait -> keys.add(trait.key()));
        return keys;
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
