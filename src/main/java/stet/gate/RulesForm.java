package stet.gate;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import stet.claim.Kind;
import stet.web.Fields;
import stet.web.Filled;
import stet.web.FormErrors;
import stet.web.Option;
import stet.web.Reworded;
import stet.web.Texts;

/**
 * Rules as a browser sends them: what is switched on is `true`, the checklist has an item a line; version is that of the
 * rules that they were typed over.
 */
public record RulesForm(
        @RestForm String coverage,
        @RestForm @Filled String counting,
        @RestForm @Size(max = 10_000) String checklist,
        @RestForm String bypass,
        @RestForm List<String> second,
        @RestForm String version) {
    /** What is sent for every kind of claim. */
    private static final String ALL = "all";

    public RulesForm {
        second = second == null ? List.of() : List.copyOf(second);
    }

    static RulesForm of(Rules rules) {
        return new RulesForm(
                String.valueOf(rules.coverage()),
                String.valueOf(rules.counting()),
                String.join("\n", rules.checklist()),
                String.valueOf(rules.bypass()),
                rules.secondVerdicts().size() == Kind.values().length ? List.of(ALL) : rules.kinds(),
                rules.version());
    }

    boolean isStale(Rules now) {
        return !now.version().equals(Fields.text(version));
    }

    /** As typed, to be sent again over the rules that hold now. */
    RulesForm over(Rules now) {
        return new RulesForm(coverage, counting, checklist, bypass, second, now.version());
    }

    /** What differs from the rules that hold now. */
    List<Reworded> since(Rules now) {
        RulesForm stored = of(now);
        return new Reworded.Listing()
                .add("coverage", onOff(stored.coverage), onOff(coverage))
                .add("counting", stored.counting, Fields.text(counting))
                .add("checklist", stored.checklist, String.join("\n", Fields.lines(checklist)))
                .add("bypass", onOff(stored.bypass), onOff(bypass))
                .add("second", String.join(", ", stored.second), String.join(", ", second))
                .fields();
    }

    private static String onOff(String ticked) {
        return Texts.of("true".equals(ticked) ? "rule_on" : "rule_off");
    }

    /** What cannot be read is an error beside its field. */
    Rules rules(FormErrors errors) {
        Integer pieces = Fields.number("counting", counting, errors);
        return new Rules(
                "true".equals(coverage),
                pieces == null ? 0 : pieces,
                Fields.lines(checklist),
                "true".equals(bypass),
                kinds(errors));
    }

    private Set<Kind> kinds(FormErrors errors) {
        if (second.contains(ALL)) return Set.of(Kind.values());
        Set<Kind> kinds = Kind.all(String.join(",", second));
        if (kinds.size() < second.size()) errors.add("second", Texts.of("error_choose"));
        return kinds;
    }

    /** Every claim, or those of each kind, as a box each. */
    public List<Box> seconds() {
        List<Box> boxes = new ArrayList<>(List.of(new Box(ALL, Texts.of("gate_second_all"), second.contains(ALL))));
        for (Kind kind : Kind.values()) boxes.add(new Box(kind.key(), kind.label(), second.contains(kind.key())));
        return boxes;
    }

    /** A box that may be ticked. */
    public record Box(String key, String label, boolean ticked) {}

    /** How many pieces of evidence one may ask for. */
    static List<Option> countings() {
        return Option.of(
                IntStream.rangeClosed(0, Rules.MOST_COUNTING).boxed().toList(), String::valueOf, String::valueOf);
    }
}
