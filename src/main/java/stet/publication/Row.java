package stet.publication;

import java.util.Map;
import java.util.Set;

/** One row as it was read: values by the names of the columns. */
record Row(Map<String, Integer> places, Object[] values) {
    /** What stands for what a reader is not to know. */
    static final String WITHHELD = "[withheld]";

    Object value(String column) {
        return values[places.get(column)];
    }

    String text(String column) {
        return Cells.text(value(column));
    }

    long number(String column) {
        return (Long) value(column);
    }

    /** Whether a second verdict on its claim is outstanding. */
    boolean isVeiled() {
        return (Boolean) value("veiled");
    }

    boolean withholds(String column, Set<String> withheld) {
        return isVeiled() && withheld.contains(column);
    }

    boolean has(String column) {
        return value(column) != null;
    }
}
