package stet.publication;

import static stet.publication.Column.number;
import static stet.publication.Column.people;
import static stet.publication.Column.words;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import stet.history.KeptBack;
import stet.history.Link;

/** The whole history as a file, oldest first: as a table, or as lines of JSON by which it can be verified elsewhere. */
final class HistoryFile {
    static final List<Column> COLUMNS = List.of(
            number("number", ""),
            words("at", ""),
            words("act", ""),
            people("actor", ""),
            words("actor_name", ""),
            words("subject_kind", ""),
            words("subject", ""),
            number("claim", ""),
            words("changes", ""),
            words("digest", ""),
            words("hash", ""));

    /** What stands for changes that two people took out of the history. */
    static final String REDACTED = "[redacted]";

    /** What stands for all that is not to be read while a second verdict is outstanding. */
    static final String WITHHELD = "[withheld]";

    private static final ObjectMapper JSON = new ObjectMapper();

    private HistoryFile() {}

    /** An event as something writes it. */
    private interface Writing {
        void write(Link event) throws IOException;
    }

    static void csv(OutputStream out, Spelling spelling) throws IOException {
        CsvFile file = new CsvFile(out, COLUMNS, spelling, Named.nobody());
        each(event -> file.row(cells(event)));
        file.finish();
    }

    /** The hashed text stands in each line as one JSON string, so that every reader gets its bytes as they were. */
    static void lines(OutputStream out) throws IOException {
        each(event -> out.write((JSON.writeValueAsString(line(event)) + "\n").getBytes(StandardCharsets.UTF_8)));
        out.flush();
    }

    private static void each(Writing writing) throws IOException {
        KeptBack kept = KeptBack.now();
        Long last = null;
        List<Link> batch;
        do {
            batch = Link.after(last, Rows.BATCH);
            for (Link event : batch) {
                writing.write(event.isIn(kept) ? event.keptBack() : event);
                last = event.number();
            }
        } while (batch.size() == Rows.BATCH);
    }

    private static String[] cells(Link event) {
        return new String[] {
            event.number().toString(),
            event.happenedAt().toString(),
            event.isKeptBack() ? WITHHELD : event.act().toLowerCase(Locale.ROOT),
            event.isKeptBack() ? WITHHELD : event.actor(),
            event.isKeptBack() ? WITHHELD : event.actorName(),
            event.subjectKind(),
            event.subject(),
            Objects.toString(event.claim(), ""),
            changes(event),
            event.digest(),
            event.hash()
        };
    }

    private static String changes(Link event) {
        if (event.isKeptBack()) return WITHHELD;
        return event.isRedacted() ? REDACTED : event.changes();
    }

    private static Map<String, Object> line(Link event) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", event.number());
        line.put("content", event.content());
        if (event.isKeptBack()) line.put("withheld", true);
        else if (event.isRedacted()) line.put("kept", event.kept());
        line.put("digest", event.digest());
        line.put("hash", event.hash());
        return line;
    }
}
