package stet.publication;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.support.As;
import stet.support.Saved;

@QuarkusTest
class EvidenceCsvTest {
    private static final String CELLS = """
            register | stance           | supports
            against  | stance           | contradicts
            right    | stance           | context
            register | counts           | true
            register | why_not          |
            itself   | counts           | false
            itself   | why_not          | the article itself: it cannot prove its own claim
            wrong    | counts           | false
            wrong    | why_not          | withdrawn
            typo     | why_not          | corrected by another piece
            right    | why_not          | context never counts
            register | bears_on         | 140
            register | medium           | web
            call     | medium           | call
            register | source_title     | Register, table 2
            register | source_url       | https://register.example/a
            call     | source_url       |
            register | publisher        | Statistics office
            register | author           | A. Clerk
            register | source_kind      | official
            register | closeness        | primary
            register | published_on     | 2022-01-05
            call     | published_on     |
            register | accessed_on      | 2024-03-02
            call     | quote            | 「記録だ」、と市長
            call     | quote_language   | ja
            call     | translation      | "It is a record", says the mayor
            register | translation      |
            call     | locator          | minute 3
            register | locator          | '-2-
            register | archive_url      |
            register | snapshot_sha256  |
            register | added_by         | ada
            yearbook | added_by         | bela
            register | withdrawn_reason |
            wrong    | withdrawn_reason | It is of 2020,⏎not of 2021
            register | confidential     |
            whispered | confidential    | documented, seen by ada
            whispered | stance          | supports
            whispered | counts          | true
            whispered | bears_on        | [withheld]
            whispered | medium          | [withheld]
            whispered | source_title    | [withheld]
            whispered | source_url      | [withheld]
            whispered | publisher       | [withheld]
            whispered | author          | [withheld]
            whispered | source_kind     | [withheld]
            whispered | closeness       | [withheld]
            whispered | published_on    | [withheld]
            whispered | quote           | [withheld]
            whispered | quote_language  | [withheld]
            whispered | translation     | [withheld]
            whispered | locator         | [withheld]""";

    private static final Set<String> COMPARED = Set.of("claim_number", "evidence_number", "added_at");

    @Inject
    EvidenceCsv evidence;

    @Test
    void the_file_is_the_golden_one() throws IOException {
        GoldenFile.assertSame("evidence.csv", GoldenFile.normalised(csv(), Golden.article()));
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
        assertEquals(evidence.columns().stream().map(Column::name).collect(toSet()), tested);
    }

    @Test
    void every_piece_says_the_same_as_its_page() {
        String csv = csv();
        for (long claim : Golden.article().claims().values()) {
            List<Evidence> pieces = Saved.in(() -> Evidence.of(Claim.shown(claim)));
            for (Evidence piece : pieces) {
                NamedCsvRecord row = Csv.row(csv, "evidence_number", piece.number());
                assertEquals(String.valueOf(claim), row.getField("claim_number"));
                assertEquals(piece.addedAt(), Instant.parse(row.getField("added_at")));
                String why = Saved.in(() ->
                        Evidence.of(Claim.shown(claim), piece.number()).whyNot().orElse(""));
                assertEquals(why, row.getField("why_not"));
                assertEquals(String.valueOf(why.isEmpty()), row.getField("counts"));
            }
        }
    }

    @Test
    void a_corrected_piece_names_the_one_that_took_its_place() {
        assertEquals(
                "corrected by evidence " + Golden.article().piece("right"),
                row(csv(), "typo").getField("withdrawn_reason"));
    }

    private static String csv() {
        Golden.article();
        return As.ada().get("/evidence.csv?article=" + Golden.SLUG).asString();
    }

    private static NamedCsvRecord row(String csv, String piece) {
        return Csv.row(csv, "evidence_number", Golden.article().piece(piece));
    }
}
