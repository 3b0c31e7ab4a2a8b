package stet.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The yardstick: the HTTP server that the desk stands on, bare JDBC, and nothing else. It hashes the secret, makes the
 * same queries with the same values in one transaction, reads every column of every row, and sends the same bytes.
 * A row that it puts in gets numbers of its own where the desk's would be taken.
 */
public final class Bare {
    /** Answered with nothing. */
    static final String READY = "/ready";

    private static final int WORKERS = 16;

    /** Bytes from which on a body stays in its file: an export is larger than the memory. */
    private static final long LARGE = 4_000_000;

    /** Where keys of rows begin that are put in by nobody but the yardstick. */
    private static final AtomicLong FREE = new AtomicLong(1_000_000_000L);

    private final Map<String, Recording> recordings = new HashMap<>();
    private final Map<String, Buffer> bodies = new HashMap<>();
    private final BlockingQueue<Prepared> pool = new ArrayBlockingQueue<>(WORKERS);

    /**
     * A connection with the statements that it has prepared, by their texts as a pool keeps them: H2 would answer one
     * that is asked the same again from what it found before. PostgreSQL finds out itself what its texts stand for.
     */
    private record Prepared(Connection connection, boolean untyped, Map<String, PreparedStatement> statements) {}

    private Bare() {}

    /** The recordings' file, then the database's address, user and password. */
    public static void main(String... words) throws Exception {
        Bare bare = new Bare();
        for (Recording recording : read(Path.of(words[0]))) {
            bare.recordings.put(recording.path(), recording);
            Path body = Path.of(recording.bodyFile());
            if (Files.size(body) < LARGE) bare.bodies.put(recording.path(), Buffer.buffer(Files.readAllBytes(body)));
        }
        for (int i = 0; i < WORKERS; i++) {
            Connection connection = DriverManager.getConnection(words[1], words[2], words[3]);
            connection.setAutoCommit(false);
            bare.pool.add(new Prepared(connection, Bulk.isPostgresql(connection), new HashMap<>()));
        }
        Vertx vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(WORKERS));
        vertx.createHttpServer()
                .requestHandler(request -> {
                    if (request.path().equals(READY)) request.response().end();
                    else bare.take(vertx, request);
                })
                .listen(Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT")), "127.0.0.1");
    }

    static Recording[] read(Path recordings) throws IOException {
        return new ObjectMapper().readValue(Files.readAllBytes(recordings), Recording[].class);
    }

    private void take(Vertx vertx, HttpServerRequest request) {
        request.body()
                .onSuccess(body -> vertx.executeBlocking(() -> answer(request), false)
                        .onSuccess(recording -> send(request, recording))
                        .onFailure(failure -> fail(request, failure)));
    }

    private Recording answer(HttpServerRequest request) throws Exception {
        Recording recording = recordings.get(request.uri());
        hash(request.getHeader("Authorization") + request.getHeader("Cookie"));
        Prepared prepared = pool.take();
        try {
            for (Recording.Statement statement : recording.statements()) run(prepared, statement);
            prepared.connection().commit();
        } catch (SQLException failed) {
            prepared.connection().rollback();
            throw failed;
        } finally {
            pool.add(prepared);
        }
        return recording;
    }

    private static void run(Prepared prepared, Recording.Statement statement) throws SQLException {
        PreparedStatement sql = prepared.statements().get(statement.sql());
        if (sql == null) {
            sql = prepared.connection().prepareStatement(statement.sql());
            prepared.statements().put(statement.sql(), sql);
        }
        boolean insert = statement.sql().startsWith("insert");
        String[] columns = insert ? columns(statement.sql()) : null;
        for (int at = 0; at < statement.values().size(); at++) {
            Object value = statement.values().get(at);
            if (insert && isKey(columns[at])) value = String.valueOf(FREE.incrementAndGet());
            if (prepared.untyped()) sql.setObject(at + 1, value, Types.OTHER);
            else sql.setObject(at + 1, value);
        }
        if (sql.execute()) readAll(sql.getResultSet());
    }

    /** What no two rows may have in common. */
    private static boolean isKey(String column) {
        return List.of("number", "id", "word", "url_key").contains(column);
    }

    private static String[] columns(String insert) {
        return insert.substring(insert.indexOf('(') + 1, insert.indexOf(')')).split(",");
    }

    private static void readAll(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) for (int at = 1; at <= columns; at++) rows.getObject(at);
        rows.close();
    }

    private static void hash(String secret) throws NoSuchAlgorithmException {
        MessageDigest.getInstance("SHA-256").digest(secret.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void send(HttpServerRequest request, Recording recording) {
        request.response().putHeader("Content-Type", recording.contentType());
        Buffer body = bodies.get(recording.path());
        if (body == null) request.response().sendFile(recording.bodyFile());
        else request.response().end(body);
    }

    private static void fail(HttpServerRequest request, Throwable failure) {
        failure.printStackTrace();
        request.response().setStatusCode(500).end(String.valueOf(failure));
    }
}
