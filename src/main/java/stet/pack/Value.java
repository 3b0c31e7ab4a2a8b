package stet.pack;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import stet.text.WellFormed;

/** One text in a file, checked for what no column and no page can hold. */
record Value(String file, String key, Node node, Findings findings) {
    /** Without blanks around it; empty, with a finding, where it is wrong. Longest in UTF-16 units, as columns count. */
    String text(int longest) {
        if (!(node instanceof ScalarNode scalar)) return wrong("pack_value_no_text", key);
        String text = scalar.getValue().strip();
        if (!WellFormed.is(text)) return wrong("pack_value_characters", key);
        int control = text.chars().filter(Value::isHidden).findFirst().orElse(-1);
        if (control >= 0) return wrong("pack_value_control", key, FileText.codePoint(control));
        if (Section.isNothing(scalar)) return wrong("pack_value_empty", key);
        return text.length() <= longest ? text : wrong("pack_value_long", key, longest, text.length());
    }

    private static boolean isHidden(int character) {
        return Character.isISOControl(character) && character != '\n'
                || "\u2028\u2029\uFFFD\uFFFE\uFFFF".indexOf(character) >= 0;
    }

    private String wrong(String message, Object... values) {
        findings.add(file, Section.line(node), message, values);
        return "";
    }
}
