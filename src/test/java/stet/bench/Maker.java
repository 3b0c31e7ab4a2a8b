package stet.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import stet.account.Act;
import stet.history.Sha256;

/** Fills the database of a desk that has people and a scale with articles and their claims; nobody may use it meanwhile. */
final class Maker {
    static final String SLUG = "bench-";

    private static final int CLAIMS_AN_ARTICLE = 120;
    private static final int SENTENCES_A_PASSAGE = 3;
    private static final int ARTICLES_AT_ONCE = 8;

    private final Connection database;
    private final Prose prose;
    private final ClaimMaker.Next next;
    private final ClaimMaker.Cast cast;
    private final Chain chain;
    private final ClaimMaker claims;

    private Maker(Connection database, long seed) throws SQLException {
        this.database = database;
        this.prose = new Prose(seed);
        this.next = next();
        this.cast = new ClaimMaker.Cast(person("ada"), person("mara"), ratings());
        this.chain = new Chain(number("select event_count from history_head"), text("select hash from history_head"));
        this.claims = new ClaimMaker(prose, chain, cast, next);
    }

    /** Adds so many claims, the last of them in an article that is less full; hashes on one core, writes on the other. */
    static void fill(Connection database, long count, long seed) throws SQLException {
        database.setAutoCommit(false);
        new Maker(database, seed).fill(count);
    }

    private void fill(long count) throws SQLException {
        Bulk bulk = Bulk.begin(database);
        make(count);
        settle();
        bulk.end();
    }

    private void make(long count) {
        BlockingQueue<Rows> ready = new ArrayBlockingQueue<>(2);
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write(ready));
        for (long made = 0; made < count && !writing.isDone(); ) {
            Rows rows = new Rows();
            for (int more = 0; more < ARTICLES_AT_ONCE && made < count; more++) {
                int size = (int) Math.min(CLAIMS_AN_ARTICLE, count - made);
                addArticle(rows, size);
                made += size;
            }
            put(ready, rows);
        }
        put(ready, new Rows());
        writing.join();
    }

    private static void put(BlockingQueue<Rows> ready, Rows rows) {
        try {
            ready.put(rows);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Until rows come that are none. */
    private void write(BlockingQueue<Rows> ready) {
        try {
            for (Rows rows = ready.take(); !rows.isEmpty(); rows = ready.take()) rows.write(database);
        } catch (InterruptedException | SQLException | IOException failed) {
            ready.clear();
            throw new CompletionException(failed);
        }
    }

    private void addArticle(Rows rows, int size) {
        long id = next.article++;
        String slug = SLUG + id;
        String title = "Benchmark article " + id + ": " + String.join(" ", prose.words(4));
        String url = "https://paper.example/" + id;
        Instant at = next.tick();
        rows.add(Table.ARTICLE, id, slug, title, "The Bench", url, ClaimMaker.DAY, "en", "", "", "", "", at, 1, 0);
        rows.add(Table.REVISION, id, id, 1, cast.checker().id(), at);
        chain.add(
                rows,
                new Chain.Done(Act.LOAD_PACK, cast.checker(), at, "article", slug, null),
                new Chain.Says().and("title", title));
        List<ClaimMaker.Cited> sources = sources(rows, Math.max(2, size / 10), at);
        for (int from = 0, passage = 1; from < size; from += SENTENCES_A_PASSAGE, passage++) {
            addPassage(rows, new Place(id, slug, passage), Math.min(SENTENCES_A_PASSAGE, size - from), sources);
        }
    }

    /** A passage to be. */
    private record Place(long article, String slug, int passage) {}

    private void addPassage(Rows rows, Place place, int sentences, List<ClaimMaker.Cited> sources) {
        List<List<String>> words = new ArrayList<>();
        for (int i = 0; i < sentences; i++) words.add(prose.words(14));
        String text = String.join(" ", words.stream().map(Prose::sentence).toList());
        String gap = place.passage == 1 ? "" : "\n\n";
        rows.add(
                Table.PASSAGE,
                next.passage++,
                place.article,
                place.passage,
                place.passage,
                "PARAGRAPH",
                gap,
                text,
                false);
        for (List<String> sentence : words) {
            String quote = String.join(" ", sentence.subList(2, 10));
            int source = prose.below(sources.size() - 1);
            claims.add(
                    rows,
                    new ClaimMaker.Place(place.article, place.slug, place.passage, Prose.sentence(sentence), quote),
                    sources.subList(source, source + 2));
        }
    }

    private List<ClaimMaker.Cited> sources(Rows rows, int count, Instant at) {
        List<ClaimMaker.Cited> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long number = ++next.sourceNumber;
            String url = "https://register.example/" + number;
            String title = "Entry " + number;
            sources.add(new ClaimMaker.Cited(next.source, number, url, title));
            rows.add(
                    Table.SOURCE,
                    next.source++,
                    number,
                    url,
                    Sha256.hex(url),
                    title,
                    "Register of " + number,
                    "",
                    ClaimMaker.DAY,
                    "OFFICIAL",
                    "PRIMARY",
                    cast.checker().id(),
                    at,
                    0);
        }
        return sources;
    }

    /** Numbers, head and ids go on where this ends. */
    private void settle() throws SQLException {
        try (Statement statement = database.createStatement()) {
            counter(statement, "claim", next.claimNumber);
            counter(statement, "evidence", next.evidenceNumber);
            counter(statement, "source", next.sourceNumber);
            statement.execute(
                    "update history_head set event_count = " + chain.count() + ", hash = '" + chain.hash() + "'");
            for (Table table : Table.values()) if (table.hasId()) Bulk.continueIds(database, table);
        }
        database.commit();
    }

    private static void counter(Statement statement, String name, long last) throws SQLException {
        statement.execute("update counter set last_number = " + last + " where name = '" + name + "'");
    }

    private ClaimMaker.Next next() throws SQLException {
        ClaimMaker.Next next = new ClaimMaker.Next();
        next.article = Math.max(free("article"), free("revision"));
        next.passage = free("passage");
        next.claim = free("claim");
        next.wording = free("wording");
        next.anchorage = free("anchorage");
        next.assignment = free("assignment");
        next.source = free("source");
        next.evidence = free("evidence");
        next.verdict = free("verdict");
        next.signOff = free("sign_off");
        next.returnNote = free("return_note");
        next.claimNumber = number("select last_number from counter where name = 'claim'");
        next.evidenceNumber = number("select last_number from counter where name = 'evidence'");
        next.sourceNumber = number("select last_number from counter where name = 'source'");
        next.moment = Instant.now().truncatedTo(ChronoUnit.MICROS).minus(30, ChronoUnit.DAYS);
        return next;
    }

    private long free(String table) throws SQLException {
        return number("select coalesce(max(id), 0) + 1 from " + table);
    }

    private Chain.Person person(String login) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery("select id, login, name from account where login = '" + login + "'")) {
            row.next();
            return new Chain.Person(row.getLong(1), row.getString(2), row.getString(3));
        }
    }

    private Map<String, Long> ratings() throws SQLException {
        Map<String, Long> ratings = new HashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select rating_key, id from rating")) {
            while (rows.next()) ratings.put(rows.getString(1), rows.getLong(2));
        }
        return ratings;
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
