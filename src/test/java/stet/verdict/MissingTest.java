package stet.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.evidence.Stance;
import stet.history.History;
import stet.scale.Rating;
import stet.scale.RatingScale;
import stet.support.Saved;

/** The rules of a verdict, cell by cell: each rating upon each kind of evidence, with and without reasons. */
@QuarkusTest
class MissingTest {
    private static final String REASONS = "Twenty characters it";

    /** What is missing with reasons given; columns: no evidence, context, supports, contradicts, both. */
    private static final String WITH_REASONS = """
            accurate             rating rating -      rating -
            mostly_accurate      rating rating -      rating -
            half_right           rating rating rating rating -
            mostly_inaccurate    rating rating rating -      -
            inaccurate           rating rating rating -      -
            misleading           rating rating -      -      -
            outdated             rating rating -      -      -
            conflicting          rating rating rating rating -
            not_enough_evidence  -      -      -      -      -
            correctly_quoted     rating rating -      -      -
            misquoted            rating rating -      -      -
            misattributed        rating rating -      -      -
            """;

    /** The only cells where reasons may be empty. */
    private static final List<String> SPEAK_FOR_THEMSELVES = List.of("accurate supports", "correctly_quoted supports");

    private static final List<String> COLUMNS = List.of("none", "context", "supports", "contradicts", "both");

    @Test
    void every_cell() {
        Map<String, Long> said = claims(Checks.SAID);
        Map<String, Long> so = claims(Checks.SO);
        int cells = 0;
        for (String line : WITH_REASONS.lines().toList()) {
            String[] words = line.split(" +");
            Rating rating = rating(words[0]);
            for (int column = 0; column < COLUMNS.size(); column++) {
                String evidence = COLUMNS.get(column);
                long claim = (rating.isFor(Checks.SO) ? so : said).get(evidence);
                String expected = words[column + 1].equals("-") ? "" : words[column + 1];
                String cell = rating.key() + " " + evidence;
                assertEquals(expected, fields(claim, rating, REASONS, 1), cell);
                assertEquals(expected, fields(claim, rating, "  " + REASONS + " ", 1), cell);
                String without = SPEAK_FOR_THEMSELVES.contains(cell) ? expected : (expected + " reasons").strip();
                assertEquals(without, fields(claim, rating, "", 1), cell + " without reasons");
                assertEquals(without, fields(claim, rating, " \n ", 1), cell + " with blank reasons");
                assertEquals(
                        (expected + " reasons").strip(),
                        fields(claim, rating, "Nineteen characters", 1),
                        cell + " with short reasons");
                cells++;
            }
        }
        assertEquals(RatingScale.inUse().ratings().size() * COLUMNS.size(), cells);
    }

    @Test
    void characters_are_counted_as_people_count_them() {
        long claim = claims(Checks.SO).get("both");
        String house = "\uD83C\uDFE0";
        assertEquals("reasons", fields(claim, rating("accurate"), house.repeat(19), 1));
        assertEquals("", fields(claim, rating("accurate"), house.repeat(20), 1));
    }

    @Test
    void as_many_pieces_as_the_desk_wants() {
        long claim = claims(Checks.SO).get("supports");
        assertEquals("rating", fields(claim, rating("accurate"), REASONS, 2));
        assertEquals("rating", fields(claim, rating("misleading"), REASONS, 2));
        assertEquals("", fields(claim, rating("not_enough_evidence"), REASONS, 2));
        Saved.evidence(claim, Stance.CONTEXT, "ada");
        assertEquals("rating", fields(claim, rating("accurate"), REASONS, 2));
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        assertEquals("", fields(claim, rating("accurate"), REASONS, 2));
        assertTrue(message(claim, rating("accurate"), REASONS, 3).contains("at least 3 pieces"));
    }

    @Test
    void a_source_counts_once_where_several_are_asked_for() {
        long claim = Saved.claim();
        String url = "https://register.example/" + System.nanoTime();
        Saved.evidence(claim, Saved.citation(url, Stance.SUPPORTS), "ada");
        Saved.evidence(claim, Saved.citation(url + "?utm_source=x", Stance.SUPPORTS), "ada");
        Saved.evidence(claim, Saved.citation("https://web.archive.org/web/2024/" + url, Stance.SUPPORTS), "ada");
        assertEquals(3, Saved.facts(claim).counting().size());
        assertEquals("rating", fields(claim, rating("accurate"), REASONS, 2));
        assertTrue(message(claim, rating("accurate"), REASONS, 2).contains("each of another source"));
        assertEquals("", fields(claim, rating("accurate"), REASONS, 1));
        Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        assertEquals("", fields(claim, rating("accurate"), REASONS, 2));
    }

    @Test
    void circular_withdrawn_and_corrected_evidence_does_not_count() {
        long claim = Saved.claim();
        String self = "https://valley.example/" + Saved.slug(claim) + "?utm_source=x";
        Saved.evidence(claim, Saved.citation(self, Stance.SUPPORTS), "ada");
        assertEquals("rating", fields(claim, rating("accurate"), REASONS, 1));
        long piece = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        assertEquals("", fields(claim, rating("accurate"), REASONS, 1));
        long right =
                Saved.correct(claim, piece, Saved.citation("https://register.example/" + piece, Stance.CONTEXT), "ada");
        assertEquals("rating", fields(claim, rating("accurate"), REASONS, 1));
        assertTrue(right > piece);
        long other = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.withdraw(claim, other, "ada");
        assertEquals("rating", fields(claim, rating("accurate"), REASONS, 1));
    }

    @Test
    void a_rating_of_the_other_question_is_none() {
        long so = claims(Checks.SO).get("supports");
        long said = claims(Checks.SAID).get("supports");
        assertTrue(message(so, rating("correctly_quoted"), REASONS, 1).contains("does not answer"));
        assertTrue(message(said, rating("accurate"), REASONS, 1).contains("does not answer"));
        assertEquals("", fields(said, rating("not_enough_evidence"), REASONS, 1));
    }

    @Test
    void facts_cannot_be_of_tomorrow() {
        long claim = claims(Checks.SO).get("supports");
        LocalDate today = History.today();
        Rating accurate = rating("accurate");
        assertEquals("", fields(claim, new Finding(accurate, REASONS, today), 1));
        assertEquals("asOf", fields(claim, new Finding(accurate, REASONS, today.plusDays(1)), 1));
    }

    @Test
    void a_retired_rating_is_not_given_any_more_and_stays_with_whoever_has_it() {
        long claim = claims(Checks.SO).get("supports");
        QuarkusTransaction.begin();
        try {
            Rating accurate = RatingScale.inUse().rating("accurate").orElseThrow();
            Claim held = Claim.toChange(claim);
            Verdict given =
                    Verdict.give(held, new Finding(accurate, REASONS, LocalDate.of(2024, 3, 2)), Saved.account("ada"));
            accurate.retire(Saved.account("ines"));
            assertEquals(
                    "rating",
                    names(Missing.from(
                            new Finding(accurate, REASONS, LocalDate.of(2024, 3, 2)), held, Evidence.of(held), 1)));
            assertEquals(List.of(), given.lacking(Evidence.of(held)));
            assertEquals("Accurate", given.rating().label());
            assertEquals(
                    0,
                    RatingScale.inUse().offered(Checks.SO).stream()
                            .filter(rating -> rating.key().equals("accurate"))
                            .count());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static Map<String, Long> claims(Checks checks) {
        Map<String, Long> claims = new TreeMap<>();
        for (String column : COLUMNS) {
            long claim = Saved.claim("The town built 140 flats in 2021.", checks);
            if (column.equals("context")) Saved.evidence(claim, Stance.CONTEXT, "ada");
            if (column.equals("supports") || column.equals("both")) Saved.evidence(claim, Stance.SUPPORTS, "ada");
            if (column.equals("contradicts") || column.equals("both")) Saved.evidence(claim, Stance.CONTRADICTS, "ada");
            claims.put(column, claim);
        }
        return claims;
    }

    private static Rating rating(String key) {
        return Saved.in(() -> RatingScale.inUse().rating(key).orElseThrow());
    }

    private static String fields(long claim, Rating rating, String reasons, int atLeast) {
        return fields(claim, new Finding(rating, reasons, LocalDate.of(2024, 3, 2)), atLeast);
    }

    private static String fields(long claim, Finding finding, int atLeast) {
        return names(missing(claim, finding, atLeast));
    }

    private static String message(long claim, Rating rating, String reasons, int atLeast) {
        return missing(claim, new Finding(rating, reasons, LocalDate.of(2024, 3, 2)), atLeast)
                .get(0)
                .message();
    }

    private static List<Missing> missing(long claim, Finding finding, int atLeast) {
        return Saved.in(() -> {
            Claim shown = Claim.shown(claim);
            return Missing.from(finding, shown, Evidence.of(shown), atLeast);
        });
    }

    private static String names(List<Missing> missing) {
        List<String> fields = new ArrayList<>();
        missing.forEach(one -> {
            if (!fields.contains(one.field())) fields.add(one.field());
        });
        return String.join(" ", fields);
    }
}
