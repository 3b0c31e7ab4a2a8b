package stet.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.text.Plain;
import stet.text.PlainText;
import stet.text.Span;
import stet.text.Tokens;
import stet.text.WordDiff;

/** Words of a stretch of text and what is to stand in their place, compared apart from typesetting. */
final class Redline {
    private final String before;
    private final Span place;
    private final String now;
    private final String agreed;
    private final boolean beginsAWord;
    private final boolean endsAWord;

    /** Empty words strike those that are there. */
    Redline(String text, Span words, String agreed) {
        PlainText plain = PlainText.of(text);
        this.before = plain.text();
        this.place = new Span(plain.at(words.start()), plain.at(words.end()));
        this.now = place.in(before);
        this.agreed = Plain.normalised(agreed);
        Set<Integer> edges = edges(before);
        this.beginsAWord = edges.contains(place.start());
        this.endsAWord = edges.contains(place.end());
    }

    /** Whether the words stand within those that are to replace them, so that nothing would change. */
    boolean isDoneAlready() {
        return occurrences(before, agreed).stream().anyMatch(said -> holds(said, place));
    }

    /**
     * Whether a later state of the stretch has the words in their place: it is exactly what was asked for, or the old
     * words stand in it less often than before and the new ones more often.
     */
    boolean isDoneIn(String text) {
        String after = PlainText.of(text).text();
        if (Plain.normalised(asked()).equals(Plain.normalised(after))) return true;
        boolean fewer = old(after).size() < old(before).size();
        boolean more = agreed.isEmpty() || said(after).size() > said(before).size();
        return fewer && more && !isOther(after);
    }

    private String asked() {
        return before.substring(0, place.start()) + agreed + before.substring(place.end());
    }

    /** Whether of several that say the same another one was changed. */
    private boolean isOther(String after) {
        if (old(before).size() == 1) return false;
        return stayed(after)
                .filter(there -> old(after).stream().anyMatch(there::overlaps))
                .isPresent();
    }

    /** Where in the later state stands what is left of the words; empty where nothing is. */
    private Optional<Span> stayed(String after) {
        int was = 0;
        int is = 0;
        List<Integer> ends = new ArrayList<>();
        for (WordDiff.Piece piece : WordDiff.between(before, after)) {
            int length = piece.text().length();
            int from = Math.max(was, place.start());
            int to = Math.min(was + length, place.end());
            if (piece.kind() == WordDiff.Kind.SAME && from < to) {
                ends.add(is + from - was);
                ends.add(is + to - was);
            }
            if (piece.kind() != WordDiff.Kind.ADDED) was += length;
            if (piece.kind() != WordDiff.Kind.STRUCK) is += length;
        }
        return ends.isEmpty() ? Optional.empty() : Optional.of(new Span(ends.get(0), ends.get(ends.size() - 1)));
    }

    /** Where the old words stand and are not merely a part of the new ones. */
    private List<Span> old(String text) {
        List<Span> within = agreed.contains(now) ? said(text, occurrences(text, agreed)) : List.of();
        return without(occurrences(text, now), within);
    }

    /** Where the new words stand and are not merely a part of the old ones. */
    private List<Span> said(String text) {
        List<Span> within = now.contains(agreed) ? occurrences(text, now) : List.of();
        return without(said(text, occurrences(text, agreed)), within);
    }

    /** Those that begin and end with whole words where the old words do. */
    private List<Span> said(String text, List<Span> found) {
        Set<Integer> edges = edges(text);
        return found.stream()
                .filter(span -> !beginsAWord || edges.contains(span.start()))
                .filter(span -> !endsAWord || edges.contains(span.end()))
                .toList();
    }

    private static List<Span> without(List<Span> spans, List<Span> within) {
        return spans.stream()
                .filter(span -> within.stream().noneMatch(other -> holds(other, span)))
                .toList();
    }

    private static boolean holds(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static List<Span> occurrences(String text, String words) {
        List<Span> found = new ArrayList<>();
        if (words.isEmpty()) return found;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.add(new Span(at, at + words.length()));
        }
        return found;
    }

    private static Set<Integer> edges(String text) {
        Set<Integer> edges = new HashSet<>(Set.of(0));
        int at = 0;
        for (String token : Tokens.words(text)) edges.add(at += token.length());
        return edges;
    }
}
