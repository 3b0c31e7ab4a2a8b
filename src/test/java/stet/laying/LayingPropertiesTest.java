package stet.laying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import stet.laying.Laying.Found;
import stet.laying.Laying.Line;
import stet.laying.Laying.Sought;

class LayingPropertiesTest {
    private static final List<Retold> ALL = List.of(Texts.ENGLISH, Texts.GERMAN, Texts.JAPANESE);

    @Test
    void what_is_found_stands_once_in_the_text() {
        for (Retold retold : ALL) {
            String text =
                    String.join("\n", retold.text().stream().map(Line::words).toList());
            for (Found found : present(retold.laid())) {
                String words = found.words().in(retold.text().get(found.line()).words());
                assertEquals(text.indexOf(words), text.lastIndexOf(words), words);
                assertTrue(found.confidence() > 0 && found.confidence() < 1, words);
            }
        }
    }

    @Test
    void sentences_laid_onto_their_own_text_are_all_found_exactly() {
        for (Retold retold : ALL) {
            List<Sought> claims = retold.verbatim().toList();
            List<Optional<Found>> laid = Laying.of(retold.text(), claims, retold.language());
            for (int line = 0; line < claims.size(); line++) {
                Found found = laid.get(line).orElseThrow();
                assertEquals(line, found.line());
                assertEquals(1, found.confidence());
                assertEquals(
                        claims.get(line).quote(),
                        found.words().in(claims.get(line).quote()));
            }
        }
    }

    @Test
    void a_text_in_another_order_puts_no_claim_elsewhere() {
        for (int seed = 0; seed < 20; seed++) {
            for (Retold retold : ALL) {
                List<String> here = retold.sentences();
                List<String> there = retold.with(shuffled(retold.text(), seed)).sentences();
                for (int claim = 0; claim < here.size(); claim++) {
                    String other = there.get(claim);
                    if (!here.get(claim).equals("-") && !other.equals("-")) assertEquals(here.get(claim), other);
                }
            }
        }
    }

    @Test
    void a_sentence_taken_out_leaves_its_claims_without_a_place() {
        for (Retold retold : ALL) {
            List<String> before = retold.sentences();
            for (Line gone : retold.text()) {
                List<Line> rest = new ArrayList<>(retold.text());
                rest.remove(gone);
                List<String> behind = retold.with(rest).sentences();
                for (int claim = 0; claim < before.size(); claim++) {
                    if (before.get(claim).equals(gone.words())) assertEquals("-", behind.get(claim));
                }
            }
        }
    }

    @Test
    void the_answer_is_the_same_every_time_and_whatever_the_order_of_the_claims() {
        List<Sought> backwards = new ArrayList<>(Texts.ENGLISH.claims());
        Collections.reverse(backwards);
        List<Optional<Found>> laid = new ArrayList<>(Laying.of(Texts.ENGLISH.text(), backwards, "en"));
        Collections.reverse(laid);
        assertEquals(Texts.ENGLISH.laid(), Texts.ENGLISH.laid());
        assertEquals(Texts.ENGLISH.laid(), laid);
    }

    private static List<Found> present(List<Optional<Found>> laid) {
        return laid.stream().flatMap(Optional::stream).toList();
    }

    private static List<Line> shuffled(List<Line> text, int seed) {
        Map<Integer, List<Line>> passages = new TreeMap<>();
        text.forEach(line -> passages.computeIfAbsent(line.passage(), number -> new ArrayList<>())
                .add(line));
        List<List<Line>> shuffled = new ArrayList<>(passages.values());
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.stream().flatMap(List::stream).toList();
    }
}
