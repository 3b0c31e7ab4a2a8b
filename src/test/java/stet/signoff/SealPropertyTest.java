package stet.signoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import stet.account.Account;
import stet.article.Article;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.evidence.Stance;
import stet.scale.Rating;
import stet.scale.RatingScale;
import stet.support.Saved;
import stet.verdict.Finding;
import stet.verdict.Verdict;

/** Each sealed field alone, changed at random by its real verb in a transaction that is rolled back. */
@QuarkusTest
class SealPropertyTest {
    private static final int ROUNDS = 15;
    private static final String REASONS = "The register says so in table 2.";
    private static final LocalDate DAY = LocalDate.of(2024, 3, 2);

    private final long seed = System.nanoTime();
    private final Random dice = new Random(seed);

    private final Map<String, Consumer<Claim>> changes = Map.of(
            "statement", claim -> claim.restate(claim.words().withStatement("S " + text()), bela()),
            "checks", claim -> claim.restate(With.checks(claim.words(), Checks.SAID), bela()),
            "saidBy", claim -> claim.restate(With.saidBy(claim.words(), "Somebody " + text()), bela()),
            "quote", claim -> claim.restate(With.quote(claim.words(), part()), bela()),
            "sentence", claim -> Article.toChange(claim.article().slug()).revise(1, sentence(), bela()),
            "rating", claim -> give(claim, "mostly_accurate", REASONS, DAY),
            "reasons", claim -> give(claim, "accurate", REASONS + " " + text(), DAY),
            "asOf", claim -> give(claim, "accurate", REASONS, DAY.minusDays(1 + dice.nextInt(900))),
            "scaleVersion", this::inAnotherVersion,
            "evidence", claim -> Evidence.of(claim, counting(claim)).withdraw("Wrong town", bela()));

    @Test
    void changing_any_one_field_changes_the_seal() {
        long claim = Saved.claim();
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.run(() -> give(Claim.toChange(claim), "accurate", REASONS, DAY));
        String seal = Saved.seal(claim);
        changes.forEach((field, change) -> {
            int rounds = field.equals("scaleVersion") || field.equals("checks") ? 1 : ROUNDS;
            for (int round = 0; round < rounds; round++) {
                assertNotEquals(seal, sealAfter(claim, change), field + ", seed " + seed);
            }
        });
        Consumer<Claim> theSameAgain = again -> give(again, "accurate", REASONS, DAY);
        assertEquals(seal, sealAfter(claim, theSameAgain), "seed " + seed);
        assertEquals(seal, Saved.seal(claim), "rolled back");
    }

    private static String sealAfter(long claim, Consumer<Claim> change) {
        QuarkusTransaction.begin();
        try {
            Claim changed = Claim.toChange(claim);
            change.accept(changed);
            return Seal.of(ClaimFacts.of(changed), Optional.empty()).hash();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static long counting(Claim claim) {
        return ClaimFacts.of(claim).counting().get(0).number();
    }

    private static void give(Claim claim, String rating, String reasons, LocalDate asOf) {
        Verdict.give(claim, new Finding(RatingScale.inUse().rating(rating).orElseThrow(), reasons, asOf), bela());
    }

    /** The same rating in the next version of the scale. */
    private void inAnotherVersion(Claim claim) {
        RatingScale now = RatingScale.inUse();
        List<Rating.Draft> drafts = now.ratings().stream()
                .map(rating -> new Rating.Draft(
                        rating.key(),
                        rating.label(),
                        rating.definition() + " Or so.",
                        rating.value(),
                        rating.mark(),
                        rating.colour(),
                        rating.checks(),
                        rating.needs(),
                        rating.reasonsMayBeEmpty(),
                        rating.suggestedLabel(),
                        Map.of()))
                .toList();
        RatingScale.publish(RatingScale.STET, now.best(), now.worst(), drafts, Saved.account("ines"));
        give(claim, "accurate", REASONS, DAY);
    }

    private static Account bela() {
        return Saved.account("bela");
    }

    private String text() {
        return Long.toString(Math.abs(dice.nextLong()), 36) + (dice.nextBoolean() ? " \uD83C\uDFE0" : " \u65E5\u672C");
    }

    /** Some other words of the sentence. */
    private String part() {
        String[] words = Saved.SENTENCE.split(" ");
        int from = dice.nextInt(words.length - 1);
        int to = from + 1 + dice.nextInt(words.length - from);
        String part = String.join(" ", List.of(words).subList(from, Math.min(to, words.length)));
        return part.equals("140 flats in 2021") ? "a record" : part;
    }

    /** The sentence with one word replaced, never one of the quote. */
    private String sentence() {
        return "Rents rose again. The town built 140 flats in 2021, a record for " + text().replace('.', 'x') + ".";
    }
}
