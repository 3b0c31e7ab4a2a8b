package stet.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.text.WordDiff.Kind;
import stet.text.WordDiff.Piece;

/**
 * The fewest tokens to strike and add to make one list of another, by the greedy algorithm of E. Myers, "An O(ND)
 * Difference Algorithm and Its Variations" (Algorithmica 1, 1986), given up past a limit.
 */
final class ShortestEdit {
    private final List<String> before;
    private final List<String> after;
    private final int[] from;
    private final int[] to;
    private final List<int[]> furthest = new ArrayList<>();

    private ShortestEdit(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        Map<String, Integer> numbers = new HashMap<>();
        this.from = numbered(before, numbers);
        this.to = numbered(after, numbers);
    }

    /** One piece a token, in reading order; empty when more than {@code limit} tokens would be struck and added. */
    static Optional<List<Piece>> between(List<String> before, List<String> after, int limit) {
        ShortestEdit edit = new ShortestEdit(before, after);
        return edit.isFound(limit) ? Optional.of(edit.pieces()) : Optional.empty();
    }

    private static int[] numbered(List<String> tokens, Map<String, Integer> numbers) {
        return tokens.stream()
                .mapToInt(token -> numbers.computeIfAbsent(token, key -> numbers.size()))
                .toArray();
    }

    /** Keeps, for each number of edits, how far into {@code before} each diagonal was reached. */
    private boolean isFound(int limit) {
        int most = Math.min(limit, from.length + to.length);
        int[] reach = new int[2 * most + 3];
        int middle = most + 1;
        for (int edits = 0; edits <= most; edits++) {
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = isAddition(reach, middle, diagonal, edits)
                        ? reach[middle + diagonal + 1]
                        : reach[middle + diagonal - 1] + 1;
                x = alongSame(x, x - diagonal);
                reach[middle + diagonal] = x;
                if (x >= from.length && x - diagonal >= to.length) {
                    furthest.add(Arrays.copyOfRange(reach, middle - edits - 1, middle + edits + 2));
                    return true;
                }
            }
            furthest.add(Arrays.copyOfRange(reach, middle - edits - 1, middle + edits + 2));
        }
        return false;
    }

    private static boolean isAddition(int[] reach, int middle, int diagonal, int edits) {
        return diagonal == -edits || diagonal != edits && reach[middle + diagonal - 1] < reach[middle + diagonal + 1];
    }

    private int alongSame(int x, int y) {
        int same = x;
        while (same < from.length && y + same - x < to.length && from[same] == to[y + same - x]) {
            same++;
        }
        return same;
    }

    private List<Piece> pieces() {
        Deque<Piece> pieces = new ArrayDeque<>();
        int x = from.length;
        int y = to.length;
        for (int edits = furthest.size() - 1; edits > 0; edits--) {
            int[] reach = furthest.get(edits - 1);
            int diagonal = x - y;
            boolean addition = isAddition(reach, edits, diagonal, edits);
            int startX = reach[edits + diagonal + (addition ? 1 : -1)];
            int startY = startX - diagonal - (addition ? 1 : -1);
            int editedX = addition ? startX : startX + 1;
            while (x > editedX) {
                pieces.addFirst(new Piece(Kind.SAME, before.get(--x)));
            }
            pieces.addFirst(
                    addition ? new Piece(Kind.ADDED, after.get(startY)) : new Piece(Kind.STRUCK, before.get(startX)));
            x = startX;
            y = startY;
        }
        while (x > 0) {
            pieces.addFirst(new Piece(Kind.SAME, before.get(--x)));
        }
        return List.copyOf(pieces);
    }
}
