package stet.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stet.text.WordDiff;

/** What a text changed in one passage of the text before: its number and, word by word, what was struck and added. */
public record PassageChange(int number, List<WordDiff.Piece> pieces) {
    /** Of all passages that differ, in the order of the later text, those that are gone behind the others. */
    public static List<PassageChange> between(Revision before, Revision after) {
        Map<Integer, String> was = words(before);
        Map<Integer, String> is = words(after);
        List<PassageChange> changes = new ArrayList<>();
        is.forEach((number, words) -> add(changes, number, was.getOrDefault(number, ""), words));
        was.forEach((number, words) -> {
            if (!is.containsKey(number)) add(changes, number, words, "");
        });
        return changes;
    }

    /** As it was; empty where there was none. */
    public String was() {
        return pieces.stream()
                .filter(piece -> piece.kind() != WordDiff.Kind.ADDED)
                .map(WordDiff.Piece::text)
                .collect(Collectors.joining());
    }

    private static void add(List<PassageChange> changes, int number, String was, String is) {
        if (!was.equals(is)) changes.add(new PassageChange(number, WordDiff.between(was, is)));
    }

    private static Map<Integer, String> words(Revision revision) {
        return revision.passages().stream()
                .collect(Collectors.toMap(
                        Passage::number, Passage::words, (first, second) -> first, LinkedHashMap::new));
    }
}
