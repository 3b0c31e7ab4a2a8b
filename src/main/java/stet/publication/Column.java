package stet.publication;

import java.util.List;

/** What an export reads: a column of the contract by its name, or something that cells are made of besides. */
record Column(String name, String from, Holds holds) {
    /** What a reader may do with a cell: calculate with a number, look a person up by their login. */
    enum Holds {
        WORDS,
        NUMBER,
        PEOPLE,
        BESIDES
    }

    /** Where a cell is not read but made up, its HQL is an empty text. */
    static final String MADE = "''";

    /** From an HQL path or expression. */
    static Column words(String name, String from) {
        return new Column(name, from, Holds.WORDS);
    }

    static Column number(String name, String from) {
        return new Column(name, from, Holds.NUMBER);
    }

    static Column people(String name, String from) {
        return new Column(name, from, Holds.PEOPLE);
    }

    static Column besides(String name, String from) {
        return new Column(name, from, Holds.BESIDES);
    }

    /** The columns of the contract among what is read. */
    static List<Column> written(List<Column> read) {
        return read.stream().filter(column -> column.holds != Holds.BESIDES).toList();
    }
}
