package stet.bench;

import java.util.List;

/**
 * What a desk did to answer one request: the statements that it gave its database, in order and with their values, and
 * the bytes that it sent, in a file. Values are numbers, null, or texts as the database's own log spells them.
 */
record Recording(String path, String contentType, String bodyFile, List<Statement> statements) {
    record Statement(String sql, List<Object> values) {
        /** Whether it is the transaction's own beginning or end, which whoever repeats it sees to. */
        boolean isFrame() {
            return sql.isBlank() || FRAME.stream().anyMatch(word -> sql.regionMatches(true, 0, word, 0, word.length()));
        }
    }

    private static final List<String> FRAME = List.of("begin", "commit", "rollback", "set ", "show ");
}
