package stet.confidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import stet.account.Act;
import stet.evidence.Evidence;
import stet.history.Event;

/** Whether what is kept of a confidential piece, who may look and who has looked, is as the history says. */
public final class ConfidenceCheck {
    private final Evidence piece;
    private final Confidence kept;
    private final List<Event> events;

    private ConfidenceCheck(Evidence piece, Confidence kept) {
        this.piece = piece;
        this.kept = kept;
        this.events = Event.ofClaim(piece.claim().number()).stream()
                .filter(event -> event.subjectKind().equals("evidence")
                        && event.subject().equals(String.valueOf(piece.number())))
                .toList();
    }

    /** Of what a redaction took out of the history, nothing is asked. */
    public static boolean holds(Evidence piece) {
        return Confidence.of(piece)
                .map(kept -> new ConfidenceCheck(piece, kept))
                .filter(check -> check.isCovered() && check.isWhole() && check.hasReaders() && check.hasLooks())
                .isPresent();
    }

    private boolean isCovered() {
        return piece.isOf(kept.cited()) && piece.cited().equals(kept.cited().covered());
    }

    private boolean isWhole() {
        return said(Act.ATTACH_EVIDENCE).stream()
                .allMatch(event -> event.isRedacted() || event.says("whole").equals(piece.whole(kept.cited())));
    }

    private boolean hasReaders() {
        if (events.stream().anyMatch(Event::isRedacted)) return true;
        TreeSet<String> said = new TreeSet<>();
        for (Event event : said(Act.ATTACH_EVIDENCE))
            said.addAll(List.of(event.says("readers").split(" ")));
        for (Event event : said(Act.NAME_READER)) said.add(event.says("reader"));
        TreeSet<String> named = new TreeSet<>();
        kept.readers().forEach(reader -> named.add(reader.login()));
        return said.equals(named);
    }

    /** Whoever attached it looked first, by an event of another name. */
    private boolean hasLooks() {
        Map<String, Long> said = said(Act.LOOK_AT_EVIDENCE).stream()
                .collect(Collectors.groupingBy(Event::actor, TreeMap::new, Collectors.counting()));
        said.merge(piece.addedBy().login(), 1L, Long::sum);
        return said.equals(Look.counts(kept));
    }

    private List<Event> said(Act act) {
        return events.stream().filter(event -> event.act() == act).toList();
    }
}
