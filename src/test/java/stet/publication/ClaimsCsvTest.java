package stet.publication;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.claim.Words;
import stet.evidence.Evidence;
import stet.evidence.Stance;
import stet.fix.FixAnswer;
import stet.home.Address;
import stet.signoff.ClaimFacts;
import stet.support.As;
import stet.support.Ready;
import stet.support.Saved;
import stet.verdict.Adjudication;
import stet.verdict.SecondReading;

@QuarkusTest
class ClaimsCsvTest {
    /** Claim, column and what its cell holds; every column is here but those that a test below compares with facts. */
    private static final String CELLS = """
            signed off | article_slug         | golden-flats
            signed off | article_title        | Golden, "flats"
            signed off | article_url          | https://valley.example/golden-flats
            signed off | article_published_on | 2024-03-01
            signed off | revision             | 1
            signed off | passage              | 1
            open       | passage              |
            signed off | sentence             | The town built 140 flats in 2021, a "record".
            open       | sentence             |
            signed off | quote                | 140 flats in 2021
            signed off | statement            | The town built 140 flats in 2021.
            open       | statement            | '=HYPERLINK("https://evil.example")
            signed off | claim_kind           | count
            signed off | checks               | so
            said       | checks               | said
            signed off | said_by              | the mayor
            open       | said_by              | '+the mayor
            signed off | reported_by          | The Valley Post
            signed off | said_on              | 2024-02-29
            open       | said_on              |
            signed off | stage                | signed_off
            said       | stage                | proposed
            open       | stage                | open
            lapsed     | stage                | lapsed
            set aside  | stage                | set_aside
            taken back | stage                | proposed
            signed off | rating               | accurate
            open       | rating               |
            signed off | rating_label         | Accurate
            said       | rating_label         | Correctly quoted (content not checked)
            signed off | rating_value         | 5
            said       | rating_value         |
            lapsed     | rating_value         | 1
            signed off | rating_scale         | stet/1
            open       | rating_scale         |
            lapsed     | reasons              | The register has 140, not 90, in table 2.
            open       | reasons              |
            signed off | as_of                | 2024-03-02
            open       | as_of                |
            signed off | evidence_counting    | 3
            signed off | supports             | 3
            lapsed     | supports             | 0
            lapsed     | contradicts          | 1
            signed off | verdict_by           | ada
            said       | verdict_by           | bela
            open       | verdict_by           |
            open       | verdict_at           |
            signed off | signed_off_by        | mara
            lapsed     | signed_off_by        | tomas
            taken back | signed_off_by        |
            said       | signed_off_at        |
            taken back | signed_off_at        |
            taken back | signed_seal          |
            signed off | lapsed_because       |
            signed off | set_aside_reason     |
            set aside  | set_aside_reason     | A matter of taste
            set aside  | set_aside_by         | ada
            signed off | set_aside_by         |
            signed off | created_by           | ada
            open       | created_by           |
            signed off | language             | en
            said       | source_urls          |
            open       | due                  |
            confided   | due                  | 2099-05-04T18:00:00Z
            read twice | rating               | half_right
            read twice | second_rating        | half_right
            read twice | second_by            | bela
            read twice | adjudicated_by       | tomas
            signed off | second_rating        |
            signed off | second_by            |
            signed off | adjudicated_by       |
            signed off | fix_now              |
            read twice | fix_now              | 140 flats⏎Rents rose.
            read twice | fix_proposed         | 142 flats⏎=Rents fell.
            read twice | fix_status           | let_stand⏎open
            signed off | confidential         |
            signed off | bypass               |""";

    private static final Set<String> COMPARED = Set.of(
            "claim_number",
            "verdict_at",
            "signed_off_at",
            "signed_seal",
            "current_seal",
            "lapsed_because",
            "source_urls",
            "permalink");

    @Inject
    Address address;

    @Inject
    ClaimsCsv claims;

    @Test
    void the_file_is_the_golden_one() throws IOException {
        GoldenFile.assertSame("claims.csv", GoldenFile.normalised(csv(), Golden.article()));
    }

    @Test
    void every_column_holds_what_the_contract_says() {
        String csv = csv();
        Set<String> tested = new HashSet<>(COMPARED);
        for (String line : CELLS.lines().toList()) {
            String[] cell = line.split("\\|", -1);
            String column = cell[1].strip();
            tested.add(column);
            assertEquals(
                    cell[2].strip().replace('⏎', '\n'),
                    row(csv, cell[0].strip()).getField(column),
                    line);
        }
        assertEquals(claims.columns().stream().map(Column::name).collect(toSet()), tested);
    }

    @Test
    void a_confidential_piece_is_said_to_be_documented_and_by_whom_it_was_seen() {
        String piece = "evidence " + Golden.article().piece("whispered");
        assertEquals(piece + ": documented, seen by ada", row(csv(), "confided").getField("confidential"));
    }

    @Test
    void a_second_rating_stands_as_long_as_it_bears_on_the_verdict_in_effect() {
        long claim = Saved.disputed();
        Saved.run(() -> Adjudication.adopt(
                Claim.toChange(claim), Adjudication.Choice.SECOND, "The map is right.", Saved.account("tomas")));
        Saved.askSecond(claim, null);
        Saved.run(() -> SecondReading.withdraw(Claim.toChange(claim), "Not needed.", Saved.account("mara")));
        assertEquals(List.of("half_right", "bela", "tomas"), second(claim));
        Saved.verdict(claim, "mostly_accurate", "ada");
        assertEquals(List.of("", "", ""), second(claim));
    }

    private static List<String> second(long claim) {
        NamedCsvRecord row =
                Csv.row(As.ada().get("/claims.csv?article=" + Saved.slug(claim)).asString(), "claim_number", claim);
        return Stream.of("second_rating", "second_by", "adjudicated_by")
                .map(row::getField)
                .toList();
    }

    @Test
    void a_fix_has_the_words_that_were_agreed_upon() {
        long claim = Saved.fixed();
        Saved.answerFix(claim, FixAnswer.Kind.COUNTERED, "144 flats", "bela");
        Saved.agreeFix(claim, "ada");
        NamedCsvRecord row =
                Csv.row(As.ada().get("/claims.csv?article=" + Saved.slug(claim)).asString(), "claim_number", claim);
        assertEquals("144 flats", row.getField("fix_proposed"));
        assertEquals("accepted", row.getField("fix_status"));
    }

    @Test
    void a_bypass_stands_in_every_row_of_its_article() {
        String slug = Ready.past();
        String csv = As.ada().get("/claims.csv?article=" + slug).asString();
        List<NamedCsvRecord> rows = Csv.read(csv);
        assertEquals(2, rows.size());
        rows.forEach(row ->
                assertEquals("asked by mara, permitted by tomas: It goes to press tonight.", row.getField("bypass")));
    }

    @Test
    void times_and_seals_are_those_of_the_facts() {
        String csv = csv();
        ClaimFacts signed = Saved.facts(Golden.article().claim("signed off"));
        NamedCsvRecord row = row(csv, "signed off");
        assertEquals(signed.verdict().orElseThrow().givenAt(), Instant.parse(row.getField("verdict_at")));
        assertEquals(signed.signOff().orElseThrow().signedAt(), Instant.parse(row.getField("signed_off_at")));
        assertEquals(signed.signOff().orElseThrow().seal(), row.getField("signed_seal"));
        assertEquals(row.getField("signed_seal"), row.getField("current_seal"));
        ClaimFacts lapsed = Saved.facts(Golden.article().claim("lapsed"));
        assertEquals(lapsed.signOff().orElseThrow().seal(), row(csv, "lapsed").getField("signed_seal"));
        assertEquals(lapsed.seal().hash(), row(csv, "lapsed").getField("current_seal"));
    }

    @Test
    void a_lapse_says_what_changed_and_by_whom() {
        String because = row(csv(), "lapsed").getField("lapsed_because");
        assertTrue(because.startsWith("statement (by bela, 20"), because);
    }

    @Test
    void the_permalink_begins_with_the_desks_own_address() {
        long number = Golden.article().claim("said");
        assertEquals(
                address.of("/claims/" + number),
                Csv.row(csv(), "claim_number", number).getField("permalink"));
    }

    @Test
    void sources_stand_one_a_line_each_once_and_only_those_that_count() {
        assertEquals(
                "https://register.example/a\nhttps://yearbook.example/2021",
                row(csv(), "signed off").getField("source_urls"));
    }

    @Test
    void where_the_reasons_are_empty_the_first_supporting_quote_stands_for_them() {
        long first = Golden.article().piece("register");
        assertEquals(
                "“In 2021, 140 flats were completed (Register, table 2).” (evidence " + first + ")",
                row(csv(), "signed off").getField("reasons"));
    }

    @Test
    void a_quote_that_was_withdrawn_stands_for_nothing() {
        long claim = Saved.claim();
        long piece = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.run(() -> stet.verdict.Verdict.give(
                Claim.toChange(claim),
                new stet.verdict.Finding(
                        stet.scale.RatingScale.inUse().rating("accurate").orElseThrow(),
                        "",
                        java.time.LocalDate.of(2024, 3, 2)),
                Saved.account("ada")));
        Saved.run(() ->
                Evidence.of(Claim.toChange(claim), piece).withdraw("It was the wrong table", Saved.account("ada")));
        assertEquals("", Csv.row(of(claim), "claim_number", claim).getField("reasons"));
    }

    @Test
    void a_verdict_on_what_was_said_never_stands_without_content_not_checked() {
        long claim = Saved.claim("The mayor said it was a record.", Checks.SAID);
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "correctly_quoted", "ada");
        assertTrue(Csv.row(of(claim), "claim_number", claim)
                .getField("rating_label")
                .endsWith(" (content not checked)"));
        Saved.run(() -> {
            Claim now = Claim.toChange(claim);
            Words was = now.words();
            Words so = new Words(
                    was.statement(),
                    was.quote(),
                    was.passage(),
                    was.kind(),
                    Checks.SO,
                    was.saidBy(),
                    was.reportedBy(),
                    was.saidOn());
            now.restate(so, Saved.account("ada"));
        });
        NamedCsvRecord restated = Csv.row(of(claim), "claim_number", claim);
        assertEquals("so", restated.getField("checks"));
        assertEquals("Correctly quoted (content not checked)", restated.getField("rating_label"));
    }

    @Test
    void the_revision_and_the_sentence_are_those_of_the_article_now() {
        long claim = Saved.claim();
        String slug = Saved.in(() -> Claim.shown(claim).article().slug());
        Saved.run(() ->
                Article.toChange(slug).revise(1, "The town built 140 flats in 2021, they say.", Saved.account("ada")));
        NamedCsvRecord row = Csv.row(of(claim), "claim_number", claim);
        assertEquals("2", row.getField("revision"));
        assertEquals("The town built 140 flats in 2021, they say.", row.getField("sentence"));
    }

    private static String csv() {
        Golden.article();
        return As.ada().get("/claims.csv?article=" + Golden.SLUG).asString();
    }

    private static String of(long claim) {
        String slug = Saved.in(() -> Claim.shown(claim).article().slug());
        return As.ada().get("/claims.csv?article=" + slug).asString();
    }

    private static NamedCsvRecord row(String csv, String claim) {
        return Csv.row(csv, "claim_number", Golden.article().claim(claim));
    }
}
