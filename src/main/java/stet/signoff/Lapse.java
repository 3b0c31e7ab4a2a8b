package stet.signoff;

import java.util.List;
import stet.evidence.Evidence;

/** What changed under a lapsed seal, as people read it: the texts with their words, and evidence piece by piece. */
public record Lapse(List<Difference> texts, List<PieceChange> pieces) {
    private static final Lapse NONE = new Lapse(List.of(), List.of());

    /** Empty of a claim that has not lapsed. */
    public static Lapse of(ClaimFacts facts) {
        if (facts.stage() != Stage.LAPSED) return NONE;
        SignOff signOff = facts.signOff().orElseThrow();
        List<Difference> texts = Difference.since(signOff, facts).stream()
                .filter(difference -> !difference.isEvidence())
                .toList();
        return new Lapse(texts, Difference.pieces(signOff, facts));
    }

    /** Whether it is told here what became of a piece. */
    public boolean tells(Evidence piece) {
        return pieces.stream().anyMatch(change -> change.is().number() == piece.number());
    }

    public boolean isEmpty() {
        return texts.isEmpty() && pieces.isEmpty();
    }
}
