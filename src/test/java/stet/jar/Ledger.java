package stet.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that was tried and what was told of it, to be held against what the database has. */
final class Ledger {
    private static final Pattern SAID = Pattern.compile("\"after\":\"(" + Trial.MARK + "[^\"]+)\"");

    private final List<Trial> trials = new CopyOnWriteArrayList<>();

    void add(Trial trial) {
        trials.add(trial);
    }

    long done() {
        return trials.stream().filter(Trial::isDone).count();
    }

    /** How many of each were done, and how many were refused. */
    String summary() {
        Map<Trial.Kind, Long> kinds = new TreeMap<>();
        trials.stream().filter(Trial::isDone).forEach(trial -> kinds.merge(trial.kind, 1L, Long::sum));
        return done() + " acknowledged writes " + kinds + ", " + (trials.size() - done()) + " refused";
    }

    List<Trial> open() {
        return trials.stream().filter(Trial::isOpen).toList();
    }

    List<Trial> unworded() {
        return trials.stream()
                .filter(trial -> !trial.isDone() && !trial.isOpen() && !trial.isRefused())
                .toList();
    }

    /**
     * Whatever was answered as done is there once, with its one event; what was refused is not; what was not answered is
     * either. A fact without its event and an event without its fact are found as well.
     */
    void holds(Connection database) throws SQLException {
        Map<String, Integer> facts = facts(database);
        Map<String, Integer> events = events(database);
        assertEquals(facts, events, "half an act");
        for (Trial trial : trials) {
            if (!trial.kind.hasWords() || trial.isOpen()) continue;
            assertEquals(trial.isDone() ? 1 : 0, facts.getOrDefault(trial.words, 0), trial::toString);
        }
        counted(database, Trial.Kind.SIGN_OFF, "sign_off", "'SIGN_OFF'");
        counted(database, Trial.Kind.ASSIGNMENT, "assignment", "'TAKE', 'ASSIGN'");
        noticed(database);
    }

    /** Each writer's claims have one checker, who gave the verdict and has the claim: a return is told to one person. */
    private static void noticed(Connection database) throws SQLException {
        assertEquals(
                count(database, "select count(*) from event where act = 'SEND_BACK'"),
                count(database, "select count(*) from notice where kind = 'RETURNED'"),
                "a return without its notice, or a notice without its return");
    }

    /** Acts without words: as many facts as events, and of each claim at least those that were acknowledged. */
    private void counted(Connection database, Trial.Kind kind, String table, String acts) throws SQLException {
        long facts = count(database, "select count(*) from " + table);
        long events = count(database, "select count(*) from event where act in (" + acts + ")");
        assertEquals(facts, events, "half an act in " + table);
        Map<String, Long> ofClaims = new TreeMap<>();
        for (String claim : texts(database, "select c.number from " + table + " f join claim c on c.id = f.claim_id")) {
            ofClaims.merge(claim, 1L, Long::sum);
        }
        Map<String, Long> done = new TreeMap<>();
        trials.stream()
                .filter(trial -> trial.kind == kind && trial.isDone())
                // Whoever has a claim and takes it again does nothing, and is told that it is theirs.
                .forEach(trial ->
                        done.merge(trial.claim(), 1L, kind == Trial.Kind.ASSIGNMENT ? (one, more) -> 1L : Long::sum));
        done.forEach((claim, acknowledged) -> assertTrue(
                ofClaims.getOrDefault(claim, 0L) >= acknowledged,
                () -> acknowledged + " acknowledged of claim " + claim + ", and " + ofClaims.get(claim) + " in "
                        + table));
    }

    private static Map<String, Integer> facts(Connection database) throws SQLException {
        Map<String, Integer> found = new TreeMap<>();
        for (Trial.Kind kind : Trial.Kind.values()) {
            if (!kind.hasWords() || kind == Trial.Kind.RESTATEMENT) continue;
            String query = "select " + kind.column + " from " + kind.table + " where " + kind.column + " like '"
                    + Trial.MARK + "%'";
            for (String words : texts(database, query)) found.merge(words, 1, Integer::sum);
        }
        return found;
    }

    private static Map<String, Integer> events(Connection database) throws SQLException {
        Map<String, Integer> found = new TreeMap<>();
        for (String content : texts(database, "select content from event where content like '%" + Trial.MARK + "%'")) {
            Matcher said = SAID.matcher(content);
            while (said.find()) found.merge(said.group(1), 1, Integer::sum);
        }
        return found;
    }

    private static List<String> texts(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new CopyOnWriteArrayList<>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }
    }

    private static long count(Connection database, String query) throws SQLException {
        return Long.parseLong(texts(database, query).get(0));
    }
}
