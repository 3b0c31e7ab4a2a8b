package stet.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stet.collation.Collation.Line;

class CollationPropertiesTest {
    @Test
    void nothing_is_fresh_in_a_text_that_stays() {
        RandomEdits.forAll(200, random -> {
            List<Line> text = random.text(random.below(40));
            Held held = Held.of(text, text);
            for (int at = 0; at < text.size(); at++) {
                assertEquals(Fate.KEPT, held.collation().fate(at));
                assertEquals(at, held.collation().now(at).orElseThrow());
            }
            assertEquals(List.of(), held.collation().fresh());
            held.collation().passages().forEach((later, old) -> assertEquals(old, later));
        });
    }

    @Test
    void fates_and_places_agree() {
        RandomEdits.forAll(1_000, random -> {
            List<Line> text = random.text(random.below(30));
            Held held = Held.of(text, random.below(10) == 0 ? random.text(random.below(30)) : random.edited(text));
            for (int old = 0; old < text.size(); old++) checkOld(held, old);
            for (int later = 0; later < held.after().size(); later++) checkLater(held, later);
            checkOrder(held);
            checkPassages(held);
        });
    }

    private static void checkOld(Held held, int old) {
        Fate fate = held.collation().fate(old);
        assertEquals(fate == Fate.VANISHED, held.collation().now(old).isEmpty());
        if (fate == Fate.VANISHED) return;
        int now = held.collation().now(old).getAsInt();
        boolean same =
                held.before().get(old).words().equals(held.after().get(now).words());
        assertEquals(fate != Fate.CHANGED, same);
        int was = held.collation().was(now).orElseThrow();
        assertEquals(now, held.collation().now(was).orElseThrow());
        if (same) assertEquals(old, was);
    }

    private static void checkLater(Held held, int later) {
        boolean known = held.collation().was(later).isPresent();
        boolean fresh = held.collation().fresh().contains(later);
        if (!known) {
            assertTrue(fresh);
            return;
        }
        int was = held.collation().was(later).getAsInt();
        assertEquals(fresh, held.collation().fate(was) == Fate.CHANGED);
        assertNotEquals(Fate.VANISHED, held.collation().fate(was));
    }

    private static void checkOrder(Held held) {
        int last = -1;
        for (int old = 0; old < held.before().size(); old++) {
            if (held.collation().fate(old) != Fate.KEPT) continue;
            assertTrue(held.collation().now(old).getAsInt() > last);
            last = held.collation().now(old).getAsInt();
        }
    }

    private static void checkPassages(Held held) {
        Map<Integer, Integer> passages = held.collation().passages();
        assertEquals(passages.size(), new HashSet<>(passages.values()).size());
        passages.forEach((later, old) ->
                assertTrue(IntStream.range(0, held.after().size())
                        .filter(at -> held.after().get(at).passage() == later)
                        .flatMap(at -> held.collation().was(at).stream())
                        .anyMatch(at -> held.before().get(at).passage() == old)));
    }

    @Test
    void as_many_of_the_same_words_are_found_as_both_have() {
        RandomEdits.forAll(500, random -> {
            List<Line> text = random.text(25);
            Held held = Held.of(text, random.edited(text));
            Map<String, Integer> then = counted(held.before());
            Map<String, Integer> now = counted(held.after());
            int both = then.entrySet().stream()
                    .mapToInt(words -> Math.min(words.getValue(), now.getOrDefault(words.getKey(), 0)))
                    .sum();
            assertEquals(both, held.after().size() - held.collation().fresh().size());
        });
    }

    private static Map<String, Integer> counted(List<Line> text) {
        Map<String, Integer> counts = new HashMap<>();
        text.forEach(line -> counts.merge(line.words(), 1, Integer::sum));
        return counts;
    }

    @Test
    void kept_is_as_long_as_the_longest_common_order_and_the_same_when_the_versions_are_exchanged() {
        RandomEdits.forAll(500, random -> {
            List<Line> text = random.text(25);
            List<Line> edited = random.edited(text);
            Collation there = Collation.of(text, edited);
            Collation back = Collation.of(edited, text);
            assertEquals(longest(text, edited), kept(there, text.size()).size());
            assertEquals(
                    kept(there, text.size()).size(), kept(back, edited.size()).size());
        });
    }

    @Test
    void exchanging_the_versions_of_a_text_edited_in_place_mirrors_what_is_kept() {
        RandomEdits.forAll(300, random -> {
            List<Line> text = random.textWithoutRepeats(25);
            List<Line> edited = new ArrayList<>(text);
            edited.remove(random.below(edited.size()));
            int at = random.below(edited.size());
            edited.set(at, new Line(edited.get(at).passage(), random.sentence()));
            Map<Integer, Integer> there = kept(Collation.of(text, edited), text.size());
            kept(Collation.of(edited, text), edited.size())
                    .forEach((later, old) -> assertEquals(later, there.get(old)));
        });
    }

    private static Map<Integer, Integer> kept(Collation collation, int size) {
        Map<Integer, Integer> kept = new HashMap<>();
        for (int old = 0; old < size; old++) {
            if (collation.fate(old) == Fate.KEPT)
                kept.put(old, collation.now(old).getAsInt());
        }
        return kept;
    }

    private static int longest(List<Line> before, List<Line> after) {
        int[][] best = new int[before.size() + 1][after.size() + 1];
        for (int old = 1; old <= before.size(); old++) {
            for (int later = 1; later <= after.size(); later++) {
                boolean same =
                        before.get(old - 1).words().equals(after.get(later - 1).words());
                best[old][later] =
                        same ? best[old - 1][later - 1] + 1 : Math.max(best[old - 1][later], best[old][later - 1]);
            }
        }
        return best[before.size()][after.size()];
    }

    @Test
    void a_sentence_inserted_is_fresh_and_no_other() {
        RandomEdits.forAll(300, random -> {
            List<Line> text = random.text(20);
            List<Line> after = new ArrayList<>(text);
            int at = random.below(21);
            after.add(at, new Line(at == 20 ? 99 : text.get(at).passage(), random.sentence()));
            Held held = Held.of(text, after);
            assertEquals(List.of(at), held.collation().fresh());
            for (int old = 0; old < 20; old++)
                assertEquals(Fate.KEPT, held.collation().fate(old));
        });
    }

    @Test
    void a_sentence_changed_in_a_word_is_changed_and_a_long_one_wherever_it_goes() {
        RandomEdits.forAll(300, random -> {
            List<Line> text = random.textWithoutRepeats(30);
            List<Line> after = new ArrayList<>(text);
            int at = random.below(after.size());
            Line changed = new Line(
                    text.get(at).passage(), random.changed(after.remove(at).words()));
            boolean isLong = changed.words().split(" ").length > 9;
            int to = isLong && random.below(2) == 0 ? random.below(after.size()) : at;
            after.add(to, changed);
            Collation collation = Collation.of(text, after);
            assertEquals(Fate.CHANGED, collation.fate(at));
            assertEquals(to, collation.now(at).orElseThrow());
            assertEquals(List.of(to), collation.fresh());
        });
    }

    @Test
    void the_answer_is_the_same_every_time() {
        RandomEdits.forAll(100, random -> {
            List<Line> text = random.text(30);
            List<Line> after = random.edited(text);
            assertEquals(Held.of(text, after).fates(), Held.of(text, after).fates());
            assertEquals(Held.of(text, after).origins(), Held.of(text, after).origins());
        });
    }

    /** What takes a second may take ten on a machine that is busy. */
    @Test
    void long_texts_are_bounded_whatever_was_done_to_them() {
        RandomEdits random = new RandomEdits(1);
        List<Line> text = random.text(10_000);
        List<Line> each = new ArrayList<>();
        text.forEach(line -> each.add(new Line(line.passage(), random.changed(line.words()))));
        List<Line> same = Collections.nCopies(10_000, new Line(1, "Photo by the author."));
        List<Line> reversed = new ArrayList<>(text);
        Collections.reverse(reversed);
        assertTimeout(Duration.ofSeconds(40), () -> {
            Collation.of(text, each);
            Collation.of(text, random.text(10_000));
            Collation.of(text, reversed);
            Collation.of(same, same.subList(0, 5_000));
        });
    }
}
