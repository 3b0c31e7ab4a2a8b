package stet.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the table of pages: who opens which page, and what it answers with; for a page that a form answers with
 * also the form's address and what is typed. Names in braces stand for those of {@link Places}.
 */
record PageRow(String who, String page, String form, int status, String typed) {
    static final String NOBODY = "nobody";

    /** As it is written: who, page, status; or who, page, form, status, and what is typed, field by field. */
    static PageRow of(String line) {
        List<String> words = Stream.of(line.split("\\|")).map(String::strip).toList();
        return words.size() == 3
                ? new PageRow(words.get(0), words.get(1), "", Integer.parseInt(words.get(2)), "")
                : new PageRow(words.get(0), words.get(1), words.get(2), Integer.parseInt(words.get(3)), words.get(4));
    }

    boolean isSent() {
        return !form.isEmpty();
    }

    boolean isLost() {
        return isSent() && status == 401 && !who.equals(NOBODY);
    }

    /** The page whose errors are shown here, as it comes back to somebody who had to sign in again. */
    PageRow asDraft() {
        return new PageRow(who, page, form, 200, typed + "; draft=");
    }

    /** The form's address, and where it is sent instead. */
    Stream<String> addresses() {
        return Stream.of(form, fields().getOrDefault("at", form));
    }

    /** A refusal or a failure, which has no form and no title of its own. */
    boolean isErrorPage() {
        return status >= 400 && !isSent();
    }

    /** What is typed by the name of its field; of a field named * that all are emptied, of at that it goes elsewhere. */
    Map<String, String> fields() {
        return Stream.of(typed.split(";"))
                .map(field -> field.strip().split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(field -> field[0], field -> field[1], (one, other) -> other));
    }

    @Override
    public String toString() {
        return isSent() ? who + " " + page + " sends " + typed + ": " + status : who + " " + page + ": " + status;
    }
}
