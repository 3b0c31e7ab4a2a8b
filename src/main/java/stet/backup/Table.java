package stet.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A table as its database tells it: its columns, its key, which are counted by the database, and which refer where. */
record Table(String name, List<String> columns, List<String> key, List<String> counted, List<Reference> references) {
    /** A column whose values are keys of a table. */
    record Reference(String column, String table) {}

    /** Each behind those it refers to; where they refer in a circle, one of them comes first all the same. */
    static List<Table> inOrder(List<Table> tables) {
        List<Table> left = new ArrayList<>(tables);
        List<Table> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Set<String> placed = names(ordered);
            Table next = left.stream()
                    .filter(table -> table.isReady(placed))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    static Set<String> names(List<Table> tables) {
        return new TreeSet<>(tables.stream().map(Table::name).toList());
    }

    /** The columns that refer to rows which are not there before all of these tables and this one are. */
    List<String> later(Set<String> before) {
        return references.stream()
                .filter(reference -> !before.contains(reference.table()))
                .map(Reference::column)
                .distinct()
                .toList();
    }

    /** All columns but these. */
    List<String> without(List<String> others) {
        return columns.stream().filter(column -> !others.contains(column)).toList();
    }

    private boolean isReady(Set<String> placed) {
        return references.stream()
                .allMatch(reference -> reference.table().equals(name) || placed.contains(reference.table()));
    }
}
