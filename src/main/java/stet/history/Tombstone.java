package stet.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.account.Act;

/** What the chain itself keeps of an event whose content two people took out: that they did, and what it was. */
final class Tombstone {
    private final List<Link> proposals = new ArrayList<>();
    private final List<Link> agreements = new ArrayList<>();
    private Redaction redaction;

    private Tombstone() {}

    /** Of the events of a batch that have no content, by number; two queries, none where all have theirs. */
    static Map<Long, Tombstone> of(List<Link> batch) {
        Map<Long, Tombstone> tombstones = new HashMap<>();
        for (Link event : batch) if (event.isRedacted()) tombstones.put(event.number(), new Tombstone());
        if (tombstones.isEmpty()) return tombstones;
        Redaction.of(tombstones.keySet()).forEach(row -> tombstones.get(row.eventNumber()).redaction = row);
        List<String> subjects =
                tombstones.keySet().stream().map(String::valueOf).toList();
        for (Link said : Link.ofRedactions(subjects)) {
            tombstones.get(Long.valueOf(said.subject())).add(said);
        }
        return tombstones;
    }

    /** An agreement counts only with its own content, which the chain vouches for. */
    private void add(Link said) {
        if (said.is(Act.PROPOSE_REDACTION)) proposals.add(said);
        else if (!said.isRedacted()) agreements.add(said);
    }

    /** Two people, in the row and in the chain. */
    boolean isAgreed() {
        return redaction != null
                && redaction.isAgreed()
                && agreements.stream()
                        .anyMatch(agreed ->
                                redaction.agreedBy().login().equals(agreed.actor()) && isProposedByAnother(agreed));
    }

    boolean marks(Link event) {
        return agreements.stream()
                .anyMatch(agreed -> agreed.number() > event.number()
                        && agreed.says("digest").equals(event.digest())
                        && agreed.says("kept").equals(event.kept()));
    }

    private boolean isProposedByAnother(Link agreed) {
        return proposals.stream()
                .anyMatch(proposed -> proposed.number() < agreed.number()
                        && !proposed.actor().equals(agreed.actor())
                        && proposed.actor().equals(redaction.proposedBy().login())
                        && (proposed.isRedacted() || proposed.says("reason").equals(redaction.reason())));
    }
}
