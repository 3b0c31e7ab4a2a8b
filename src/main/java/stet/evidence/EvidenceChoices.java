package stet.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stet.claim.Claim;
import stet.web.Option;
import stet.web.Texts;

/** What an evidence form offers to choose from: known sources, and the other claims of the claim's article. */
public record EvidenceChoices(List<Option> sources, List<Row> others, boolean hasTicked) {
    private static final int NEWEST = 50;

    /** As many rows as a browser still draws at once; further claims are named by their numbers. */
    private static final int MOST_OTHERS = 2_000;

    /** Another claim of the article. */
    public record Row(long number, String statement, boolean ticked) {}

    public static EvidenceChoices of(Claim claim, EvidenceForm form) {
        List<Row> others = Claim.others(claim, MOST_OTHERS).stream()
                .map(other -> new Row(other.number(), other.statement(), form.hasAlso(other.number())))
                .toList();
        return new EvidenceChoices(sources(form), others, others.stream().anyMatch(Row::ticked));
    }

    /** Of a piece whose source has no record. */
    public static EvidenceChoices ofMedia() {
        return new EvidenceChoices(List.of(), List.of(), false);
    }

    /** Of a correction, which is for its own claim alone. */
    static EvidenceChoices ofSources(EvidenceForm form) {
        return new EvidenceChoices(sources(form), List.of(), false);
    }

    public List<Option> media() {
        return Stream.of(Medium.values())
                .map(medium -> new Option(medium.key(), medium.label()))
                .toList();
    }

    public List<Option> kinds() {
        return SourceKind.options();
    }

    public List<Option> closenesses() {
        return Closeness.options();
    }

    public List<Stance> stances() {
        return List.of(Stance.values());
    }

    /** The newest, and the one that was chosen however old it is. */
    private static List<Option> sources(EvidenceForm form) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", Texts.of("evidence_new_source")));
        List<Source> newest = Source.newest(NEWEST);
        newest.forEach(source -> options.add(option(source)));
        String chosen = Typed.text(form.source());
        if (!chosen.isEmpty()
                && options.stream().noneMatch(option -> option.value().equals(chosen))) {
            SourceChoice.named(chosen).ifPresent(source -> options.add(option(source)));
        }
        return options;
    }

    private static Option option(Source source) {
        return new Option(String.valueOf(source.number()), source.number() + ": " + source.label());
    }
}
