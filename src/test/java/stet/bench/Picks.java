package stet.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Claims to do something with, each once: to look at, to cite evidence for, to judge again, and to sign with its seal. */
record Picks(
        List<Long> shown,
        Queue<Long> cited,
        Queue<Long> judged,
        Queue<Signed> signed,
        String commonest,
        List<String> common,
        List<String> rare) {
    private static final int MANY = 20_000;
    private static final int DOSSIERS = 50;
    private static final int WORDS = 5;
    private static final int RARE = 5_000;

    /** A claim that waits for an editor, and what they would sign. */
    record Signed(long claim, String seal) {}

    static Picks from(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            List<Signed> proposed = read(connection, "stage = 'PROPOSED' and rating = 'accurate'", 2 * MANY);
            List<Signed> open = read(connection, "stage in ('OPEN', 'IN_HAND')", MANY);
            List<Signed> all = read(connection, "mod(b.number, " + step(connection) + ") = 0", DOSSIERS);
            Prose prose = new Prose(Bench.SEED);
            int half = proposed.size() / 2;
            return new Picks(
                    all.stream().map(Signed::claim).toList(),
                    numbers(open),
                    numbers(proposed.subList(0, half)),
                    new ConcurrentLinkedQueue<>(proposed.subList(half, proposed.size())),
                    prose.ranked(0),
                    prose.ranked(1, WORDS),
                    prose.ranked(RARE, WORDS));
        }
    }

    /** Between dossiers that lie all over the desk, old and new. */
    private static long step(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(number) from claim_board")) {
            row.next();
            return Math.max(1, row.getLong(1) / (DOSSIERS + 5));
        }
    }

    private static Queue<Long> numbers(List<Signed> claims) {
        return new ConcurrentLinkedQueue<>(claims.stream().map(Signed::claim).toList());
    }

    private static List<Signed> read(Connection connection, String where, int limit) throws SQLException {
        List<Signed> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select b.number, b.current_seal from claim_board b"
                        + " join article a on a.id = b.article_id where a.slug like '" + Maker.SLUG + "%' and " + where
                        + " order by b.number fetch first " + limit + " rows only")) {
            while (rows.next()) found.add(new Signed(rows.getLong(1), rows.getString(2)));
        }
        return found;
    }
}
