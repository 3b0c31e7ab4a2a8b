package stet.gate;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import stet.claim.Kind;
import stet.scale.Rating;
import stet.scale.RatingScale;
import stet.signoff.Sampling;
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
        @RestForm String sampling,
        @RestForm List<String> editorKinds,
        @RestForm List<String> editorRatings,
        @RestForm String share,
        @RestForm String version) {
    /** What is sent for every kind of claim. */
    private static final String ALL = "all";

    public RulesForm {
        second = second == null ? List.of() : List.copyOf(second);
        editorKinds = editorKinds == null ? List.of() : List.copyOf(editorKinds);
        editorRatings = editorRatings == null ? List.of() : List.copyOf(editorRatings);
    }

    static RulesForm of(Rules rules) {
        return new RulesForm(
                String.valueOf(rules.coverage()),
                String.valueOf(rules.counting()),
                String.join("\n", rules.checklist()),
                String.valueOf(rules.bypass()),
                rules.secondVerdicts().size() == Kind.values().length ? List.of(ALL) : rules.kinds(),
                String.valueOf(rules.sampling().isOn()),
                rules.sampling().kindKeys(),
                rules.sampling().ratingKeys(),
                rules.sampling().isOn() ? String.valueOf(rules.sampling().share()) : "",
                rules.version());
    }

    boolean isStale(Rules now) {
        return !now.version().equals(Fields.text(version));
    }

    /** As typed, to be sent again over the rules that hold now. */
    RulesForm over(Rules now) {
        return new RulesForm(
                coverage,
                counting,
                checklist,
                bypass,
                second,
                sampling,
                editorKinds,
                editorRatings,
                share,
                now.version());
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
                .add("sampling", onOff(stored.sampling), onOff(sampling))
                .add("editorKinds", String.join(", ", stored.editorKinds), String.join(", ", editorKinds))
                .add("editorRatings", String.join(", ", stored.editorRatings), String.join(", ", editorRatings))
                .add("share", stored.share, Fields.text(share))
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
                second.contains(ALL) ? Set.of(Kind.values()) : kinds("second", second, errors),
                whoSigns(errors));
    }

    private static Set<Kind> kinds(String field, List<String> chosen, FormErrors errors) {
        Set<Kind> kinds = Kind.all(String.join(",", chosen));
        if (kinds.size() < chosen.size()) errors.add(field, Texts.of("error_choose"));
        return kinds;
    }

    /** What is chosen besides counts for nothing where an editor signs all. */
    private Sampling whoSigns(FormErrors errors) {
        if (!"true".equals(sampling)) return Sampling.OFF;
        Set<Kind> kinds = kinds("editorKinds", editorKinds, errors);
        Set<String> known =
                RatingScale.inUse().ratings().stream().map(Rating::key).collect(Collectors.toSet());
        if (!known.containsAll(editorRatings)) errors.add("editorRatings", Texts.of("error_choose"));
        Integer percent = Fields.number("share", share, errors);
        return new Sampling(true, kinds, Set.copyOf(editorRatings), percent == null ? 0 : percent);
    }

    /** Every claim, or those of each kind, as a box each. */
    public List<Box> seconds() {
        List<Box> boxes = new ArrayList<>(List.of(new Box(ALL, Texts.of("gate_second_all"), second.contains(ALL))));
        for (Kind kind : Kind.values()) boxes.add(new Box(kind.key(), kind.label(), second.contains(kind.key())));
        return boxes;
    }

    /** Claims of each kind, as a box each. */
    public List<Box> kinds() {
        return Stream.of(Kind.values())
                .map(kind -> new Box(kind.key(), kind.label(), editorKinds.contains(kind.key())))
                .toList();
    }

    /** Claims found to be of each rating in use, as a box each. */
    public List<Box> ratings() {
        return RatingScale.inUse().ratings().stream()
                .map(rating -> new Box(rating.key(), rating.label(), editorRatings.contains(rating.key())))
                .toList();
    }

    /** A box that may be ticked. */
    public record Box(String key, String label, boolean ticked) {}

    /** How many pieces of evidence one may ask for. */
    static List<Option> countings() {
        return Option.of(
                IntStream.rangeClosed(0, Rules.MOST_COUNTING).boxed().toList(), String::valueOf, String::valueOf);
    }
}
