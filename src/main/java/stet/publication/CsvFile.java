package stet.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** One file as it streams out, by RFC 4180 with CRLF, and how many rows it has so far besides its header. */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<Column> columns;
    private final Spelling spelling;
    private final Named named;
    private final CsvWriter csv;
    private long rows;
    private long withheld;

    /** Text that UTF-8 cannot hold fails rather than leaves the house as question marks. */
    CsvFile(OutputStream out, List<Column> columns, Spelling spelling, Named named) throws IOException {
        this.columns = columns;
        this.spelling = spelling;
        this.named = named;
        Writer writer = new OutputStreamWriter(out, UTF_8.newEncoder());
        if (spelling.isForExcel()) writer.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(columns.stream().map(Column::name).toList());
    }

    /** One cell a column, in the order of the columns. */
    void row(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            Column.Holds holds = columns.get(i).holds();
            if (holds == Column.Holds.PEOPLE) named.in(cells[i]);
            if (holds != Column.Holds.NUMBER) cells[i] = spelling.guarded(cells[i]);
        }
        csv.writeRecord(cells);
        rows++;
    }

    /** The same, of a row that keeps something back. */
    void row(String[] cells, boolean isWithheld) {
        row(cells);
        if (isWithheld) withheld++;
    }

    /** Not close: a file that failed must not look as if it had ended. */
    void finish() throws IOException {
        csv.flush();
    }

    long rows() {
        return rows;
    }

    /** How many of them keep something back. */
    long withheld() {
        return withheld;
    }
}
