package stet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements in the log of a PostgreSQL with log_statement=all, which knows them by their session. */
final class PostgresLog {
    /** A line within a statement or a value begins with a tab in the log; the driver asks for keys in a second line. */
    private static final String LINES = "(.*(?:\\n\\t.*)*)\\n";

    private static final Pattern LINE = Pattern.compile(
            "LOG:  (?:execute [^:]*|statement): " + LINES + "(?:[^\\n]*DETAIL:  [Pp]arameters: " + LINES + ")?");
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']|'')*)')");

    private PostgresLog() {}

    static List<Recording.Statement> read(String text) {
        List<Recording.Statement> statements = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            statements.add(new Recording.Statement(line.group(1).replaceAll("\\$\\d+", "?"), values(line.group(2))));
        }
        return statements;
    }

    private static List<Object> values(String listed) {
        List<Object> values = new ArrayList<>();
        Matcher value = VALUE.matcher(listed == null ? "" : listed);
        while (value.find())
            values.add(
                    value.group(2) == null
                            ? null
                            : value.group(2).replace("''", "'").replace("\n\t", "\n"));
        return values;
    }
}
