package stet.publication;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;

/** Two readers of CSV that know nothing of how it was written. */
final class Csv {
    private Csv() {}

    static List<NamedCsvRecord> read(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    /** The row whose first column holds a number. */
    static NamedCsvRecord row(String csv, String column, long number) {
        return read(csv).stream()
                .filter(row -> row.getField(column).equals(String.valueOf(number)))
                .findFirst()
                .orElseThrow();
    }

    /** RFC 4180 by the letter, section 2: records end with CRLF; quotes only around a whole field. */
    static List<List<String>> strictly(String csv) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        int at = 0;
        while (at < csv.length()) {
            StringBuilder field = new StringBuilder();
            at = csv.charAt(at) == '"' ? quoted(csv, at + 1, field) : plain(csv, at, field);
            record.add(field.toString());
            if (csv.charAt(at) == ',') {
                at++;
            } else if (csv.startsWith("\r\n", at)) {
                at += 2;
                records.add(record);
                record = new ArrayList<>();
            } else {
                throw new AssertionError("Neither comma nor CRLF at " + at);
            }
        }
        if (!record.isEmpty()) throw new AssertionError("The last record does not end");
        return records;
    }

    private static int quoted(String csv, int from, StringBuilder field) {
        int at = from;
        while (true) {
            char c = csv.charAt(at++);
            if (c != '"') field.append(c);
            else if (csv.charAt(at) != '"') return at;
            else field.append(csv.charAt(at++));
        }
    }

    private static int plain(String csv, int from, StringBuilder field) {
        int at = from;
        while (",\r\n\"".indexOf(csv.charAt(at)) < 0) field.append(csv.charAt(at++));
        return at;
    }
}
