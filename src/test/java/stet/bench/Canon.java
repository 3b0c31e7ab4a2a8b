package stet.bench;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Canonical JSON (RFC 8785) of what the bench writes: plain words, whole numbers, nothing that needs an escape. */
final class Canon {
    private Canon() {}

    static String of(Object value) {
        StringBuilder json = new StringBuilder(400);
        append(json, value);
        return json.toString();
    }

    private static void append(StringBuilder json, Object value) {
        if (value instanceof Map<?, ?> members) {
            appendMembers(json, new TreeMap<>(members));
        } else if (value instanceof Iterable<?> values) {
            appendValues(json, values.iterator());
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            json.append(value);
        } else {
            json.append('"').append(value).append('"');
        }
    }

    private static void appendMembers(StringBuilder json, Map<?, ?> members) {
        char before = '{';
        for (Map.Entry<?, ?> member : members.entrySet()) {
            json.append(before).append('"').append(member.getKey()).append("\":");
            append(json, member.getValue());
            before = ',';
        }
        json.append('}');
    }

    private static void appendValues(StringBuilder json, Iterator<?> values) {
        json.append('[');
        while (values.hasNext()) {
            append(json, values.next());
            if (values.hasNext()) json.append(',');
        }
        json.append(']');
    }
}
