package stet.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.history.ChainCheck;
import stet.support.Saved;
import stet.web.Refusal;

@QuarkusTest
class ClaimNumbersTest {
    private static final int THREADS = 8;
    private static final int EACH = 5;

    @Test
    void a_transaction_that_fails_gives_its_number_back() {
        String slug = Saved.article();
        long before = Saved.claimOn(slug, "Rents rose");
        assertThrows(
                IllegalStateException.class,
                () -> Saved.run(() -> {
                    create(slug);
                    throw new IllegalStateException("after the number was taken");
                }));
        assertEquals(before + 1, Saved.claimOn(slug, "Rents rose"));
    }

    @Test
    void many_who_add_claims_at_once_leave_no_gap_and_one_chain() throws Exception {
        String slug = Saved.article();
        long before = Saved.claimOn(slug, "Rents rose");
        List<Long> numbers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<Long>>> acts = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) acts.add(() -> some(slug));
            for (Future<List<Long>> made : threads.invokeAll(acts)) numbers.addAll(made.get());
        } finally {
            threads.shutdownNow();
        }
        assertEquals(
                LongStream.rangeClosed(before + 1, before + THREADS * EACH)
                        .boxed()
                        .toList(),
                numbers.stream().sorted().toList());
        assertTrue(Saved.in(ChainCheck::run).isIntact());
    }

    /** The verb refuses what the form refuses, however it is reached. */
    @Test
    void the_verb_keeps_the_rules_of_the_form() {
        String slug = Saved.article();
        Words right = Saved.words("The town built 140 flats in 2021.", Checks.SAID);
        for (Words wrong : List.of(
                right.withStatement(" "),
                right.withStatement("x".repeat(2001)),
                right.withStatement("a\0b"),
                with(right, "not there", 1, "the mayor"),
                with(right, "not there", null, "the mayor"),
                with(right, "140 flats", 2, "the mayor"),
                with(right, "140 flats", 1, ""),
                with(right, "140 flats", 1, "x".repeat(201)))) {
            Refusal refusal = assertThrows(
                    Refusal.class,
                    () -> Saved.run(() ->
                            Claim.create(Article.toChange(slug), wrong, Claim.Pointers.NONE, Saved.account("ada"))));
            assertEquals(422, refusal.status());
        }
    }

    private static Words with(Words words, String quote, Integer passage, String saidBy) {
        return new Words(
                words.statement(), quote, passage, words.kind(), words.checks(), saidBy, words.reportedBy(), null);
    }

    private static List<Long> some(String slug) {
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < EACH; i++) numbers.add(Saved.in(() -> create(slug)));
        return numbers;
    }

    private static long create(String slug) {
        return Claim.create(
                        Article.toChange(slug),
                        Saved.words("The town built 140 flats in 2021.", Checks.SO),
                        Claim.Pointers.NONE,
                        Saved.account("ada"))
                .number();
    }
}
