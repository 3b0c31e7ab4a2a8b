package stet.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import stet.draft.RtfGroup.Into;

/** What a file in RTF says beside its text: the names of its styles, the targets of its fields, its title and author. */
final class RtfAsides {
    private static final int LONGEST = 5_000;

    private final Particulars particulars;
    private final Map<Integer, String> styles = new HashMap<>();
    private final Deque<String> fields = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private int style;

    RtfAsides(Particulars particulars) {
        this.particulars = particulars;
    }

    /** The style of the paragraph, or, in their list, that which is to be named. */
    void style(int number) {
        style = number;
    }

    /** Empty where the list of styles has none of that number. */
    String styleName() {
        return styles.getOrDefault(style, "");
    }

    void openField() {
        fields.push("");
    }

    /** The address that the field leads to; empty where it is none that does. */
    String closeField() {
        return fields.isEmpty() ? "" : fields.pop();
    }

    void clear() {
        words.setLength(0);
    }

    void add(Into into, String more) {
        if (into == Into.NOWHERE || into == Into.FONTS || words.length() > LONGEST) return;
        words.append(more);
        if (into == Into.STYLES && more.endsWith(";")) {
            styles.put(style, words.substring(0, words.length() - 1).strip());
            clear();
        }
    }

    void end(Into into) {
        switch (into) {
            case TITLE -> particulars.fallbackTitle(words.toString());
            case AUTHOR -> particulars.fallbackByline(words.toString());
            case FIELD -> {
                if (fields.poll() != null) fields.push(DocxParts.address(words.toString()));
            }
            case STYLES -> style = 0;
            default -> {}
        }
        clear();
    }
}
