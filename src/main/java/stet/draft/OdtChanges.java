package stet.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The tracked changes of an OpenDocument text: listed above it, deletions with their words, and marked within it. */
final class OdtChanges {
    private final boolean isOriginal;
    private final Map<String, StringBuilder> deleted = new HashMap<>();
    private final Set<String> inserted = new HashSet<>();

    /** Insertions whose words are being passed by. */
    private final Set<String> passed = new HashSet<>();

    private boolean isList;
    private boolean isDeletion;
    private String region = "";

    OdtChanges(Tracked tracked) {
        this.isOriginal = tracked == Tracked.ORIGINAL;
    }

    boolean areThere() {
        return !deleted.isEmpty() || !inserted.isEmpty();
    }

    /** Whether the element was about changes; what was deleted at this place is handed on. */
    boolean start(String name, Xml element, Consumer<String> deletions) {
        switch (name) {
            case "tracked-changes" -> isList = true;
            case "changed-region" -> region = element.attribute("id");
            case "insertion" -> inserted.add(region);
            case "deletion" -> {
                isDeletion = true;
                deleted.put(region, new StringBuilder());
            }
            case "change" -> {
                StringBuilder words = deleted.get(element.attribute("change-id"));
                if (isOriginal && words != null)
                    deletions.accept(words.toString().replaceFirst("\\s*\\n\\s*$", ""));
            }
            case "change-start" -> {
                if (isOriginal && inserted.contains(element.attribute("change-id")))
                    passed.add(element.attribute("change-id"));
            }
            case "change-end" -> passed.remove(element.attribute("change-id"));
            default -> {
                return isList;
            }
        }
        return true;
    }

    boolean end(String name) {
        switch (name) {
            case "tracked-changes" -> isList = false;
            case "deletion" -> isDeletion = false;
            case "p", "h" -> {
                if (isList && isDeletion) deleted.get(region).append('\n');
            }
            default -> {}
        }
        return isList || name.equals("tracked-changes");
    }

    /** Whether the words are none of the text that is read. */
    boolean text(String words) {
        if (isList && isDeletion) deleted.get(region).append(words);
        return isList || !passed.isEmpty();
    }
}
