package stet.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stet.signoff.Stage;

class CellsTest {
    private static final List<Column> THREE =
            List.of(Column.words("first", ""), Column.number("second", ""), Column.people("third", ""));
    private static final Spelling GUARDED = new Spelling(true, false);
    private static final Spelling AS_STORED = new Spelling(false, false);

    /** From the lists of OWASP and of those who tried: what a spreadsheet runs, or trims and then runs. */
    private static final List<String> RUN = List.of(
            "=1+1",
            "=HYPERLINK(\"http://evil.example\")",
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "-",
            "@SUM(1)",
            "\t=1",
            "\t",
            "\tx",
            "\r=1",
            "\n=1",
            "\nwords",
            "\r\n",
            " =1",
            "   =1",
            "\u00a0=1",
            "\u3000=1",
            "\u2003+1",
            "\u202f-1",
            "\u200b=1",
            "\ufeff=1",
            "\u00ad@x",
            "\u0085=1",
            "\u000b=1",
            "\u000c=1",
            "\u0001=1",
            "\u2028=1",
            "\uff1d1",
            "\uff0b1",
            "\uff0d1",
            "\uff20x",
            "\u3000\uff1d1",
            " \t");

    private static final List<String> LEFT_ALONE = List.of(
            "",
            " ",
            "\u3000",
            "words",
            " words",
            "6.8 billion yen",
            "1-1",
            "a=b",
            "\"=1\"",
            "'=1",
            "(=1)",
            "\u22121",
            "\u20131",
            "「=」",
            "/=1",
            "%=1",
            "x\n=1",
            "😀=1");

    @Test
    void what_a_spreadsheet_would_run_gets_an_apostrophe() {
        RUN.forEach(cell -> assertEquals("'" + cell, Cells.guarded(cell)));
    }

    /** As a spreadsheet cuts a cell that separates by semicolons and knows no quotes in the middle of a line. */
    @Test
    void for_excel_so_does_every_part_of_a_cell_that_it_would_run() {
        Map<String, String> parts = Map.of(
                "x;=1", "x;'=1",
                "x; \"=cmd|' /C calc'!A0;y", "x; \"'=cmd|' /C calc'!A0;y",
                "a\n- b\r\n\t+c", "a\n'- b\r\n\t'+c",
                "=1;@x", "'=1;'@x",
                "x;;\u00a0\uff1d1", "x;;\u00a0'\uff1d1",
                "a; b = c; d-e", "a; b = c; d-e");
        parts.forEach((cell, guarded) -> assertEquals(guarded, new Spelling(true, true).guarded(cell)));
        parts.keySet().forEach(cell -> assertEquals(cell, new Spelling(false, true).guarded(cell)));
    }

    @Test
    void everything_else_stays_as_it_is() {
        LEFT_ALONE.forEach(cell -> assertEquals(cell, Cells.guarded(cell)));
    }

    @Test
    void numbers_are_never_guarded() throws IOException {
        assertEquals("first,second,third\r\n'-1,-1,'-1\r\n", written(GUARDED, List.of(List.of("-1", "-1", "-1"))));
    }

    @Test
    void values_are_spelled_as_the_contract_says() {
        assertEquals("", Cells.text(null));
        assertEquals("signed_off", Cells.text(Stage.SIGNED_OFF));
        assertEquals("2024-03-01", Cells.text(LocalDate.of(2024, 3, 1)));
        assertEquals("2024-03-01T10:00:00Z", Cells.text(Instant.parse("2024-03-01T10:00:00Z")));
        assertEquals("2024-03-01T10:00:00.120Z", Cells.text(Instant.parse("2024-03-01T10:00:00.12Z")));
        assertEquals("2024-03-01T10:00:00.123456Z", Cells.text(Instant.parse("2024-03-01T10:00:00.123456Z")));
        assertEquals("5", Cells.text(5));
    }

    @Test
    void text_that_is_no_text_fails_and_is_not_replaced() {
        assertThrows(
                CharacterCodingException.class,
                () -> written(AS_STORED, List.of(List.of("half \ud83d of a pair", "", ""))));
    }

    /** {@code -Dstet.seed=N} runs one seed alone. */
    @Test
    void whatever_is_stored_is_read_back_by_two_other_readers() throws IOException {
        Long only = Long.getLong("stet.seed");
        for (long seed = only == null ? 1 : only; seed <= (only == null ? 400 : only); seed++) {
            List<List<String>> stored = made(new Random(seed));
            assertEquals(stored, readBack(written(AS_STORED, stored)), "-Dstet.seed=" + seed);
            assertEquals(stored, strictly(written(AS_STORED, stored)), "-Dstet.seed=" + seed);
            List<List<String>> guarded = stored.stream()
                    .map(row -> List.of(Cells.guarded(row.get(0)), row.get(1), Cells.guarded(row.get(2))))
                    .toList();
            assertEquals(guarded, readBack(written(GUARDED, stored)), "-Dstet.seed=" + seed);
            assertEquals(guarded, strictly(written(GUARDED, stored)), "-Dstet.seed=" + seed);
        }
    }

    private static List<List<String>> made(Random random) {
        List<List<String>> rows = new ArrayList<>();
        for (int count = random.nextInt(6); count > 0; count--) {
            rows.add(List.of(text(random), String.valueOf(random.nextInt(2000) - 1000), text(random)));
        }
        return rows;
    }

    private static String text(Random random) {
        List<String> odd =
                List.of("\"", "\"\"", ",", ";", "\r", "\n", "\r\n", "\t", " ", "\u00a0", "\u3000", "=", "＝", "'");
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(12); count > 0; count--) {
            switch (random.nextInt(3)) {
                case 0 -> text.append(odd.get(random.nextInt(odd.size())));
                case 1 -> text.append(Character.toString(0x20 + random.nextInt(0x300)));
                default -> text.appendCodePoint(0xE000 + random.nextInt(Character.MAX_CODE_POINT - 0xE000));
            }
        }
        return text.toString();
    }

    private static List<List<String>> readBack(String csv) {
        List<List<String>> rows = new ArrayList<>();
        CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv).forEach(row -> rows.add(row.getFields()));
        return rows.subList(1, rows.size());
    }

    private static List<List<String>> strictly(String csv) {
        List<List<String>> rows = Csv.strictly(csv);
        return rows.subList(1, rows.size());
    }

    private static String written(Spelling spelling, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvFile file = new CsvFile(bytes, THREE, spelling, Named.nobody());
        rows.forEach(row -> file.row(row.toArray(String[]::new)));
        file.finish();
        assertEquals(rows.size(), file.rows());
        return bytes.toString(UTF_8);
    }
}
