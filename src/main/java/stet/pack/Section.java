package stet.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import stet.text.Visible;

/**
 * The keys and values of one part of a file. Whatever is asked for and is wrong becomes a finding and comes back as
 * empty, so that the reading goes on. A value is the text that stands there, whatever YAML would make of it.
 */
final class Section {
    private final String file;
    private final int line;
    private final Findings findings;
    private final Map<String, Node> values = new LinkedHashMap<>();

    Section(String file, MappingNode node, Findings findings) {
        this.file = file;
        this.line = line(node);
        this.findings = findings;
        for (NodeTuple entry : node.getValue()) take(entry);
    }

    private void take(NodeTuple entry) {
        Node key = entry.getKeyNode();
        if (!(key instanceof ScalarNode scalar)) {
            findings.add(file, line(key), "pack_key_no_text");
        } else if (values.putIfAbsent(scalar.getValue(), entry.getValueNode()) != null) {
            findings.add(file, line(key), "pack_key_twice", scalar.getValue());
        }
    }

    /** A finding for every other key. */
    Section knows(Set<String> keys) {
        values.forEach((key, value) -> {
            if (!keys.contains(key)) findings.add(file, line(value), "pack_key_unknown", key);
        });
        return this;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** A finding about the value of a key. */
    void wrong(String key, String message, Object... more) {
        findings.add(file, has(key) ? line(values.get(key)) : line, message, more);
    }

    /** A line of text; empty where it is missing or wrong. */
    String needed(String key, int longest) {
        if (!isThere(key)) return "";
        return optional(key, longest);
    }

    /** A line of text; empty where there is none. */
    String optional(String key, int longest) {
        String text = prose(key, longest);
        if (text.indexOf('\n') < 0) return text;
        wrong(key, "pack_line_break", key);
        return "";
    }

    /** Like {@link #needed}, and may hold line breaks. */
    String neededProse(String key, int longest) {
        return isThere(key) ? prose(key, longest) : "";
    }

    /** Like {@link #optional}, and may hold line breaks. */
    String prose(String key, int longest) {
        return has(key) ? new Value(file, key, values.get(key), findings).text(longest) : "";
    }

    /** From 1 to 999,999,999; empty where it is missing or something else. */
    OptionalInt number(String key) {
        String text = needed(key, Integer.MAX_VALUE);
        if (text.matches("[1-9][0-9]{0,8}")) return OptionalInt.of(Integer.parseInt(text));
        if (!text.isEmpty()) wrong(key, "pack_number", key);
        return OptionalInt.empty();
    }

    /** A day that has come; null where there is none. */
    LocalDate date(String key) {
        String text = optional(key, Integer.MAX_VALUE);
        if (text.isEmpty()) return null;
        LocalDate date = day(text).orElse(null);
        if (date == null) wrong(key, "pack_date", key);
        else if (date.isAfter(today())) wrong(key, "pack_date_future", key);
        return date;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Not by the desk's clock: packs are checked where no desk runs. */
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Empty where there is none. */
    Optional<Boolean> flag(String key) {
        String text = optional(key, Integer.MAX_VALUE);
        if (text.equals("true") || text.equals("false")) return Optional.of(text.equals("true"));
        if (!text.isEmpty()) wrong(key, "pack_flag", key);
        return Optional.empty();
    }

    /** Lines of text; empty where there are none. */
    List<String> lines(String key, int most, int longest) {
        List<String> lines = new ArrayList<>();
        for (Node item : has(key) ? items(key) : List.<Node>of()) {
            String text = new Value(file, key, item, findings).text(longest);
            if (text.indexOf('\n') >= 0) findings.add(file, line(item), "pack_line_break", key);
            lines.add(text);
        }
        if (lines.size() > most) wrong(key, "pack_list_long", key, most);
        return lines;
    }

    /** The parts of a list, each with keys of its own; a finding where there is none. */
    List<Section> sections(String key, int most) {
        if (!isThere(key)) return List.of();
        List<Node> items = items(key);
        if (items.size() > most) wrong(key, "pack_list_long", key, most);
        List<Section> sections = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof MappingNode mapping) sections.add(new Section(file, mapping, findings));
            else findings.add(file, line(item), "pack_item_no_keys", key);
        }
        return sections;
    }

    private List<Node> items(String key) {
        if (!(values.get(key) instanceof SequenceNode list)) {
            wrong(key, "pack_no_list", key);
            return List.of();
        }
        if (list.getValue().isEmpty()) wrong(key, "pack_value_empty", key);
        return list.getValue();
    }

    private boolean isThere(String key) {
        if (!has(key)) findings.add(file, line, "pack_key_missing", key);
        return has(key);
    }

    /** The section as texts, lists and maps, for its digest. */
    Map<String, Object> plain() {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put(key, plain(value)));
        return plain;
    }

    private static Object plain(Node node) {
        if (node instanceof SequenceNode list)
            return list.getValue().stream().map(Section::plain).toList();
        if (node instanceof MappingNode mapping) {
            Map<String, Object> plain = new LinkedHashMap<>();
            for (NodeTuple entry : mapping.getValue()) {
                plain.put(((ScalarNode) entry.getKeyNode()).getValue(), plain(entry.getValueNode()));
            }
            return plain;
        }
        return ((ScalarNode) node).getValue().strip();
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    static boolean isNothing(ScalarNode scalar) {
        return scalar.getTag().equals(Tag.NULL) || !Visible.is(scalar.getValue());
    }
}
