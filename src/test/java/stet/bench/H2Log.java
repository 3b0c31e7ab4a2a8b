package stet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements in the trace file that H2 keeps at TRACE_LEVEL_FILE=2; https://h2database.com/html/features.html. */
final class H2Log {
    private static final Pattern LINE = Pattern.compile("(?m)^/\\*SQL[^*]*\\*/(.*);$");
    private static final Pattern VALUE = Pattern.compile(
            "\\d+: (NULL|'(?:[^']|'')*'|CAST\\((\\S+) AS [^)]*\\)|[A-Z ]+'((?:[^']|'')*)'|[^,}]+)(?:, |$)");

    private H2Log() {}

    static List<Recording.Statement> read(String text) {
        List<Recording.Statement> statements = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            String sql = line.group(1);
            int values = sql.endsWith("}") ? sql.indexOf(" {1: ") : -1;
            statements.add(
                    values < 0
                            ? new Recording.Statement(sql, List.of())
                            : new Recording.Statement(
                                    sql.substring(0, values), values(sql.substring(values + 2, sql.length() - 1))));
        }
        return statements;
    }

    private static List<Object> values(String listed) {
        List<Object> values = new ArrayList<>();
        Matcher value = VALUE.matcher(listed);
        while (value.find()) values.add(plain(value));
        return values;
    }

    private static Object plain(Matcher value) {
        if (value.group(2) != null) return Long.valueOf(value.group(2));
        if (value.group(3) != null) return value.group(3);
        String word = value.group(1);
        if (word.equals("NULL")) return null;
        if (word.matches("-?\\d+")) return Long.valueOf(word);
        return word.startsWith("'") ? word.substring(1, word.length() - 1).replace("''", "'") : word;
    }
}
