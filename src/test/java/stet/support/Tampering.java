package stet.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.query.MutationQuery;
import stet.history.Event;

/** Somebody with the database at hand, past every verb; what they do is undone before anybody else can see it. */
public final class Tampering {
    private Tampering() {}

    /** What a check finds in the transaction in which these statements were run, which is then rolled back. */
    public static <T> T found(Supplier<T> check, String... statements) {
        QuarkusTransaction.begin();
        try {
            List.of(statements).forEach(Tampering::run);
            return check.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** For good, until another statement puts it back. */
    public static void commit(String statement) {
        QuarkusTransaction.requiringNew().run(() -> run(statement));
    }

    /** How many rows it changed must not be none: a statement that misses proves nothing. */
    private static void run(String statement) {
        MutationQuery query =
                Event.getEntityManager().unwrap(org.hibernate.Session.class).createNativeMutationQuery(statement);
        if (query.executeUpdate() == 0) throw new AssertionError("Changed nothing: " + statement);
    }
}
