package stet.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Claims by stage as one bar: done first, untouched last, and what is left out at the end. */
public record StageBar(List<Piece> pieces) {
    private static final List<Stage> ORDER = List.of(
            Stage.SIGNED_OFF,
            Stage.PROPOSED,
            Stage.SECOND_READING,
            Stage.DISPUTED,
            Stage.RETURNED,
            Stage.LAPSED,
            Stage.IN_HAND,
            Stage.OPEN,
            Stage.SET_ASIDE);

    static final StageBar EMPTY = new StageBar(List.of());

    /** How many claims are in a stage, and where its piece of the bar begins. */
    public record Piece(Stage stage, long count, long from) {}

    public static StageBar of(Map<Stage, Long> counts) {
        List<Piece> pieces = new ArrayList<>();
        long from = 0;
        for (Stage stage : ORDER) {
            long count = counts.getOrDefault(stage, 0L);
            pieces.add(new Piece(stage, count, from));
            from += count;
        }
        return new StageBar(pieces);
    }

    public long total() {
        return pieces.stream().mapToLong(Piece::count).sum();
    }

    public long signedOff() {
        return count(Stage.SIGNED_OFF);
    }

    /** What is neither signed off nor set aside. */
    public long toGo() {
        return total() - signedOff() - count(Stage.SET_ASIDE);
    }

    private long count(Stage stage) {
        return pieces.stream()
                .filter(piece -> piece.stage() == stage)
                .mapToLong(Piece::count)
                .sum();
    }
}
