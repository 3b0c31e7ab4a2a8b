package stet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import stet.text.WordDiff;

/** A field that says something else than before, to be shown with the words struck and added. */
public record Reworded(String field, String before, String after) {
    /** Gathers the fields that changed, in the order in which they are given. */
    public static final class Listing {
        private final List<Reworded> fields = new ArrayList<>();

        public Listing add(String field, Object before, Object after) {
            String was = Objects.toString(before, "");
            String is = Objects.toString(after, "");
            if (!was.equals(is)) fields.add(new Reworded(field, was, is));
            return this;
        }

        public List<Reworded> fields() {
            return fields;
        }
    }

    public String label() {
        return Texts.of("field_" + field);
    }

    public List<WordDiff.Piece> words() {
        return WordDiff.between(before, after);
    }
}
