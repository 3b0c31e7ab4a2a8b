package stet.gate;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Fields;
import stet.web.Filled;
import stet.web.FormErrors;
import stet.web.Option;

/** Rules as a browser sends them: what is switched on is `true`, the checklist has an item a line. */
public record RulesForm(
        @RestForm String coverage,
        @RestForm @Filled String counting,
        @RestForm @Size(max = 10_000) String checklist,
        @RestForm String bypass) {
    static RulesForm of(Rules rules) {
        return new RulesForm(
                String.valueOf(rules.coverage()),
                String.valueOf(rules.counting()),
                String.join("\n", rules.checklist()),
                String.valueOf(rules.bypass()));
    }

    /** What cannot be read is an error beside its field. */
    Rules rules(FormErrors errors) {
        Integer pieces = Fields.number("counting", counting, errors);
        return new Rules(
                "true".equals(coverage), pieces == null ? 0 : pieces, Fields.lines(checklist), "true".equals(bypass));
    }

    /** How many pieces of evidence one may ask for. */
    static List<Option> countings() {
        return Option.of(
                IntStream.rangeClosed(0, Rules.MOST_COUNTING).boxed().toList(), String::valueOf, String::valueOf);
    }
}
