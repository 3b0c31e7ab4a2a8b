package stet.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.article.Passage;
import stet.article.Revision;
import stet.claim.Anchorage;
import stet.claim.Claim;
import stet.claim.Words;
import stet.signoff.Shapers.Sentence;
import stet.text.Plain;
import stet.text.Span;
import stet.text.anchor.Moved;
import stet.text.anchor.Quote;

/** The sentence of a claim back through the revisions, from where it rests now, step by step. */
final class SentenceTrail {
    private final Claim claim;
    private final List<Anchorage> anchorages;
    private final Map<Integer, Map<Integer, Passage.Printing>> printings;
    private final List<Sentence> trail = new ArrayList<>();

    /** Where it rested in the revision that was looked at last. */
    private Integer passage;

    private Span place;
    private String words;

    private SentenceTrail(Claim claim, List<Anchorage> anchorages, List<Passage.Printing> printings) {
        this.claim = claim;
        this.passage = claim.words().passage();
        this.anchorages = anchorages;
        this.printings = printings.stream()
                .collect(Collectors.groupingBy(
                        Passage.Printing::revision, Collectors.toMap(Passage.Printing::passage, printing -> printing)));
    }

    /** Every change of the sentence, oldest first; the text that was brought in first is its authors' and no change. */
    static List<Sentence> of(Claim claim) {
        if (isUnchanged(claim)) return List.of();
        List<Anchorage> anchorages = Anchorage.of(claim);
        return of(
                claim,
                anchorages,
                Passage.printings(claim.article(), passages(claim, anchorages)),
                Revision.all(claim.article()));
    }

    /** The same of what was read already: the claim's anchorages, its passages in print, all revisions newest first. */
    static List<Sentence> of(
            Claim claim, List<Anchorage> anchorages, List<Passage.Printing> printings, List<Revision> revisions) {
        if (isUnchanged(claim)) return List.of();
        SentenceTrail trail = new SentenceTrail(claim, anchorages, printings);
        revisions.forEach(trail::add);
        return trail.changes();
    }

    private static boolean isUnchanged(Claim claim) {
        return claim.article().revisionNumber() == 1 || claim.words().passage() == null;
    }

    /** The numbers of the passages that the claim rests on or ever did. */
    static Set<Integer> passages(Claim claim, List<Anchorage> anchorages) {
        return Stream.concat(
                        Stream.of(claim.words()).map(Words::passage),
                        anchorages.stream().map(Anchorage::passage))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void add(Revision revision) {
        int number = revision.number();
        Optional<Passage.Printing> printing = printing(number);
        String then = printing.map(Passage.Printing::words).orElse("");
        if (place == null) place = claim.place(then).orElse(new Span(0, 0));
        else if (!then.equals(words)) place = before(then);
        words = then;
        String sentence =
                printing.map(one -> one.around(place, claim.language())).orElse("");
        trail.add(0, new Sentence(Plain.normalised(sentence), revision.madeBy(), revision.madeAt()));
        cross(number);
    }

    /** Of the passage that is looked at; empty where a revision has it not. */
    private Optional<Passage.Printing> printing(int revision) {
        return Optional.ofNullable(printings.getOrDefault(revision, Map.of()).get(passage));
    }

    private Span before(String then) {
        int start = new Moved(words, then).start(place);
        return Quote.locateAt(then, claim.words().quote(), then.codePointCount(0, start))
                .orElse(new Span(start, start));
    }

    /** Goes back to the passage from which a revision brought the claim where it is. */
    private void cross(int revision) {
        for (int at = anchorages.size() - 1; at > 0; at--) {
            Anchorage brought = anchorages.get(at);
            Anchorage from = anchorages.get(at - 1);
            boolean isHere = brought.revision() == revision && brought.fate().isPresent();
            if (!isHere || !passage.equals(brought.passage()) || passage.equals(from.passage())) continue;
            passage = from.passage();
            words = printing(revision - 1).map(Passage.Printing::words).orElse("");
            place = from.placeIn(words).orElse(new Span(0, 0));
            return;
        }
    }

    /** Where the words came in with a later text, whoever brought it in counts as having made the sentence. */
    private List<Sentence> changes() {
        List<Sentence> changes = new ArrayList<>();
        for (int at = 1; at < trail.size(); at++) {
            Sentence sentence = trail.get(at);
            if (!sentence.sentence().equals(trail.get(at - 1).sentence())) changes.add(sentence);
        }
        return changes;
    }
}
