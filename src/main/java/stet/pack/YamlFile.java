package stet.pack;

import java.io.StringReader;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a file as a tree of texts that know their lines. Of YAML it takes what a person writes: one document, no
 * anchors, no tags, nothing nested deeper than a pack is; so no file can unfold into more than it holds.
 */
final class YamlFile {
    private static final int DEEPEST = 10;

    private final String name;
    private final Findings findings;
    private int documents;
    private int depth;

    private YamlFile(String name, Findings findings) {
        this.name = name;
        this.findings = findings;
    }

    /** The file's keys and values; empty, with findings, where it has none. */
    static Optional<Section> read(PackFiles files, String name, Findings findings) {
        return files.read(name, findings)
                .flatMap(bytes -> FileText.of(name, bytes, findings))
                .flatMap(text -> new YamlFile(name, findings).root(text));
    }

    private Optional<Section> root(String text) {
        try {
            if (!isPlain(text)) return Optional.empty();
            Node root = yaml().compose(new StringReader(text));
            if (root instanceof MappingNode mapping) return Optional.of(new Section(name, mapping, findings));
            findings.add(name, root.getStartMark().getLine() + 1, "pack_no_keys");
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            findings.add(name, line, "pack_no_yaml", Objects.toString(broken.getProblem(), ""));
        } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            findings.add(name, 0, "pack_no_yaml", Objects.toString(broken.getMessage(), ""));
        }
        return Optional.empty();
    }

    private boolean isPlain(String text) {
        for (Event event : yaml().parse(new StringReader(text))) {
            if (!isPlain(event)) return false;
        }
        if (documents == 0) findings.add(name, 0, "pack_file_empty");
        return documents > 0;
    }

    private boolean isPlain(Event event) {
        if (event instanceof DocumentStartEvent) documents++;
        if (event instanceof CollectionStartEvent) depth++;
        if (event instanceof CollectionEndEvent) depth--;
        if (documents > 1) return refuse(event, "pack_documents");
        if (depth > DEEPEST) return refuse(event, "pack_too_deep");
        if (event instanceof AliasEvent) return refuse(event, "pack_anchor");
        if (event instanceof NodeEvent node && node.getAnchor() != null) return refuse(event, "pack_anchor");
        if (event instanceof ScalarEvent scalar && scalar.getTag() != null) return refuse(event, "pack_tag");
        if (event instanceof CollectionStartEvent start && start.getTag() != null) return refuse(event, "pack_tag");
        return true;
    }

    private boolean refuse(Event event, String message) {
        findings.add(name, event.getStartMark().getLine() + 1, message);
        return false;
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST + 1);
        options.setCodePointLimit(PackFiles.LARGEST + 1);
        return new Yaml(options);
    }
}
