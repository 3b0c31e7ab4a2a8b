package stet.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stet.claim.Kind;
import stet.history.CanonicalJson;
import stet.history.Sha256;
import stet.signoff.Sampling;
import stet.web.Flaw;
import stet.web.Texts;

/**
 * What an article has to meet: every sentence dealt with, so many counting pieces a claim, a checklist, and independent
 * second verdicts on claims of some kinds; whether two people may let it past what it does not meet; and which claims
 * an editor signs.
 */
public record Rules(
        boolean coverage,
        int counting,
        List<String> checklist,
        boolean bypass,
        Set<Kind> secondVerdicts,
        Sampling sampling) {
    static final Rules USUAL = new Rules(true, 1, List.of(), false);
    static final int MOST_COUNTING = 9;
    static final int MOST_ITEMS = 30;
    static final int LONGEST_ITEM = 200;

    public Rules {
        checklist = List.copyOf(checklist);
        secondVerdicts = Set.copyOf(secondVerdicts);
    }

    /** An editor signs every claim. */
    public Rules(boolean coverage, int counting, List<String> checklist, boolean bypass, Set<Kind> secondVerdicts) {
        this(coverage, counting, checklist, bypass, secondVerdicts, Sampling.OFF);
    }

    /** Without second verdicts. */
    public Rules(boolean coverage, int counting, List<String> checklist, boolean bypass) {
        this(coverage, counting, checklist, bypass, Set.of());
    }

    /** The same, but for who signs. */
    public Rules with(Sampling other) {
        return new Rules(coverage, counting, checklist, bypass, secondVerdicts, other);
    }

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (counting < 0 || counting > MOST_COUNTING) {
            flaws.add(new Flaw("counting", Texts.of("gate_counting_bounds", MOST_COUNTING)));
        }
        if (sampling.share() < 1 || sampling.share() > Sampling.WHOLE) {
            flaws.add(new Flaw("share", Texts.of("sampling_bounds", Sampling.WHOLE)));
        }
        if (checklist.size() > MOST_ITEMS) flaws.add(new Flaw("checklist", Texts.of("gate_items_many", MOST_ITEMS)));
        if (checklist.stream().distinct().count() < checklist.size()) {
            flaws.add(new Flaw("checklist", Texts.of("gate_items_twice")));
        }
        checklist.forEach(item -> Flaw.addText(flaws, "checklist", item, LONGEST_ITEM));
        return flaws;
    }

    /** Changes with them, and with nothing else. */
    String version() {
        return Sha256.hex(CanonicalJson.of(written()));
    }

    Map<String, Object> written() {
        Map<String, Object> written = new TreeMap<>(
                Map.of("coverage", coverage, "counting", counting, "checklist", checklist, "bypass", bypass));
        // Left out where there are none, so that no sign-off of before lapses.
        if (!secondVerdicts.isEmpty()) written.put("secondVerdicts", kinds());
        if (sampling.isOn()) written.put("editorSigns", sampling.written());
        return written;
    }

    /** For which claims a second verdict is asked, by the keys of their kinds in order. */
    List<String> kinds() {
        return secondVerdicts.stream().map(Kind::key).sorted().toList();
    }

    /** The same in words; empty where none are. */
    public String secondInWords() {
        if (secondVerdicts.size() == Kind.values().length) return Texts.of("gate_second_all");
        return secondVerdicts.stream().sorted().map(Kind::label).collect(Collectors.joining(", "));
    }
}
