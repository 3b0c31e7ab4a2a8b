package stet.text;

import java.util.ArrayList;
import java.util.List;

/** What was struck and what was added between two wordings, word by word. */
public final class WordDiff {
    /** Past this many struck and added tokens lines are compared first: at this many the search holds 16 MB. */
    static final int MOST_EDITS = 2_000;

    private WordDiff() {}

    /** Whether a piece stands in both wordings, only in the earlier, or only in the later. */
    public enum Kind {
        SAME,
        STRUCK,
        ADDED
    }

    /** A stretch of text of one kind, never empty. */
    public record Piece(Kind kind, String text) {}

    /**
     * The pieces in reading order, struck before added; empty when both texts are. SAME and ADDED together are
     * {@code after}, SAME and STRUCK {@code before}. White space alone between two changes counts as changed with
     * them. Where the wordings differ in more than {@value #MOST_EDITS} words, lines are compared, then the words of
     * lines that differ; a stretch that differs still more is struck and added whole.
     */
    public static List<Piece> between(String before, String after) {
        Pieces pieces = new Pieces();
        addWords(before, after, pieces, true);
        return pieces.merged();
    }

    private static void addWords(String before, String after, Pieces pieces, boolean byLinesIfMany) {
        ShortestEdit.between(Tokens.words(before), Tokens.words(after), MOST_EDITS)
                .ifPresentOrElse(edit -> edit.forEach(pieces::add), () -> {
                    if (byLinesIfMany) {
                        addLines(before, after, pieces);
                    } else {
                        pieces.add(new Piece(Kind.STRUCK, before));
                        pieces.add(new Piece(Kind.ADDED, after));
                    }
                });
    }

    private static void addLines(String before, String after, Pieces pieces) {
        List<Piece> lines = ShortestEdit.between(Tokens.lines(before), Tokens.lines(after), MOST_EDITS)
                .orElse(List.of(new Piece(Kind.STRUCK, before), new Piece(Kind.ADDED, after)));
        StringBuilder struck = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (Piece line : lines) {
            switch (line.kind()) {
                case STRUCK -> struck.append(line.text());
                case ADDED -> added.append(line.text());
                case SAME -> {
                    addChanged(struck, added, pieces);
                    pieces.add(line);
                }
            }
        }
        addChanged(struck, added, pieces);
    }

    private static void addChanged(StringBuilder struck, StringBuilder added, Pieces pieces) {
        addWords(struck.toString(), added.toString(), pieces, false);
        struck.setLength(0);
        added.setLength(0);
    }

    /** Gathers pieces, then merges neighbours of one kind. */
    private static final class Pieces {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder same = new StringBuilder();
        private final StringBuilder struck = new StringBuilder();
        private final StringBuilder added = new StringBuilder();

        void add(Piece piece) {
            if (piece.kind() == Kind.SAME) {
                same.append(piece.text());
                return;
            }
            settleSame();
            (piece.kind() == Kind.STRUCK ? struck : added).append(piece.text());
        }

        List<Piece> merged() {
            flushChanges();
            flush(Kind.SAME, same);
            return pieces;
        }

        private void settleSame() {
            if (same.isEmpty()) {
                return;
            }
            boolean afterChange = struck.length() + added.length() > 0;
            if (afterChange && same.codePoints().allMatch(CodePoints::isSpace)) {
                struck.append(same);
                added.append(same);
                same.setLength(0);
            } else {
                flushChanges();
                flush(Kind.SAME, same);
            }
        }

        private void flushChanges() {
            flush(Kind.STRUCK, struck);
            flush(Kind.ADDED, added);
        }

        private void flush(Kind kind, StringBuilder text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(kind, text.toString()));
                text.setLength(0);
            }
        }
    }
}
