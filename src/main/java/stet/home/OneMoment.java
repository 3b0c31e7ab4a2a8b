package stet.home;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Reads everything as it was at one moment, however long it takes and whatever others write meanwhile. */
@ApplicationScoped
public class OneMoment {
    /** Far beyond any export: only a reader that hangs reaches it, and then its connection goes back to the others. */
    private static final Duration LONGEST = Duration.ofHours(6);

    @Inject
    Session session;

    @Inject
    DatabaseChoice database;

    /** What is read, and mostly written to somebody at once. */
    public interface Reading {
        void run() throws IOException;
    }

    /** In one read-only transaction of its own that sees no change but those committed before its first query. */
    public void read(Reading reading) {
        QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).run(() -> hold(reading));
    }

    private void hold(Reading reading) {
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.setDefaultReadOnly(true);
        if (database.isPostgresql()) {
            tell("set transaction isolation level repeatable read, read only");
            run(reading);
        } else {
            holdH2(reading);
        }
    }

    /** H2's repeatable read takes its picture table by table, and it knows the level of connections, not transactions. */
    private void holdH2(Reading reading) {
        tell("set session characteristics as transaction isolation level snapshot");
        try {
            run(reading);
        } finally {
            session.doWork(connection -> connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED));
        }
    }

    private void tell(String command) {
        session.doWork(connection -> execute(connection, command));
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static void run(Reading reading) {
        try {
            reading.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
