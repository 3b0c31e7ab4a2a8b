package stet.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form as it was sent, by field; a draft is a form brought back to be finished, not yet sent. */
public class FormErrors {
    private final Map<String, String> messages = new LinkedHashMap<>();
    private final boolean draft;
    private boolean stale;

    FormErrors(boolean draft) {
        this.draft = draft;
    }

    public static FormErrors none() {
        return new FormErrors(false);
    }

    /** Keeps the first message of a field: the reason that is nearest to what was typed. */
    public FormErrors add(String field, String message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    public FormErrors add(List<Flaw> flaws) {
        flaws.forEach(flaw -> add(flaw.field(), flaw.message()));
        return this;
    }

    /** Somebody else changed the thing since the form was opened. */
    public FormErrors stale() {
        stale = true;
        return this;
    }

    /** Whether the form has to be shown again rather than acted upon. */
    public boolean any() {
        return draft || stale || !messages.isEmpty();
    }

    public boolean isDraft() {
        return draft;
    }

    public boolean isStale() {
        return stale;
    }

    public Map<String, String> messages() {
        return messages;
    }

    /** A field that is wrong, by the name people know it by. */
    public record Problem(String field, String label, String message) {}

    public List<Problem> problems() {
        return messages.entrySet().stream()
                .map(entry -> new Problem(entry.getKey(), label(entry.getKey()), entry.getValue()))
                .toList();
    }

    public boolean has(String field) {
        return messages.containsKey(field);
    }

    /** The message of a field, empty when it is right. */
    public String of(String field) {
        return messages.getOrDefault(field, "");
    }

    /** A field of a row is named after its column and its row, as label-3. */
    private static String label(String field) {
        int dash = field.lastIndexOf('-');
        if (dash < 0) return Texts.of("field_" + field);
        return Texts.of("field_in_row", Texts.of("field_" + field.substring(0, dash)), field.substring(dash + 1));
    }

    /** 422 with what is wrong, for whoever is answered with no form. */
    public void refuse() {
        Flaw.refuse(messages.entrySet().stream()
                .map(entry -> new Flaw(entry.getKey(), entry.getValue()))
                .toList());
    }

    int status() {
        if (!messages.isEmpty()) return 422;
        return stale ? 409 : 200;
    }
}
