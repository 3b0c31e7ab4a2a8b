package stet.publication;

import java.util.Map;

/** One row as it was read: values by the names of the columns. */
record Row(Map<String, Integer> places, Object[] values) {
    Object value(String column) {
        return values[places.get(column)];
    }

    String text(String column) {
        return Cells.text(value(column));
    }

    long number(String column) {
        return (Long) value(column);
    }

    boolean has(String column) {
        return value(column) != null;
    }
}
