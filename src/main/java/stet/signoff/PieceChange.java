package stet.signoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import stet.evidence.Evidence;
import stet.web.Moments;
import stet.web.Reworded;
import stet.web.Texts;

/** What became of one piece of evidence under a lapsed seal; was is null for one that came later. */
public record PieceChange(Evidence was, Evidence is) {
    /** One for each piece that the editor saw and is gone, and for each that is there and was not seen. */
    static List<PieceChange> between(List<Evidence> gone, List<Evidence> came) {
        List<PieceChange> changes = new ArrayList<>();
        gone.forEach(piece -> changes.add(new PieceChange(piece, piece.inPlace())));
        came.stream()
                .filter(piece -> gone.stream().noneMatch(other -> isSame(other.inPlace(), piece)))
                .forEach(piece -> changes.add(new PieceChange(null, piece)));
        return changes;
    }

    /** Which piece, by whom and when, and for a withdrawal why. */
    public String sentence() {
        if (was == null)
            return Texts.of("piece_added", is.number(), is.addedBy().name(), when(is.addedAt()), what());
        if (is.withdrawnBy() != null) return withdrawn();
        if (isSame(was, is))
            return Texts.of("piece_counts_not", was.number(), was.whyNot().orElse(""));
        return Texts.of(
                "piece_corrected", was.number(), is.number(), is.addedBy().name(), when(is.addedAt()));
    }

    /** What the right piece says otherwise; empty for one that came or went. */
    public List<Reworded> words() {
        return was == null || isSame(was, is) ? List.of() : is.since(was);
    }

    private String withdrawn() {
        String key = isSame(was, is) ? "piece_withdrawn" : "piece_corrected_withdrawn";
        return Texts.of(
                key, is.number(), is.withdrawnBy().name(), when(is.withdrawnAt()), is.withdrawnReason(), was.number());
    }

    private static boolean isSame(Evidence one, Evidence other) {
        return one.number() == other.number();
    }

    private String what() {
        return is.stance().label() + ", " + is.cited().title();
    }

    private static String when(Instant at) {
        return Moments.words(at);
    }
}
