package stet.backup;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;
import stet.home.HomeFolder;
import stet.signoff.Verification;
import stet.web.Refusal;
import stet.web.Texts;

/** Takes a desk that does not run from H2 to an empty PostgreSQL; the home stays as it is. */
@ApplicationScoped
@Unremovable
public class Move {
    @Inject
    Session session;

    /** What came over, and what its history says there. */
    public record Moved(int tables, long rows, long claims, Verification.Result verification) {}

    /** In the transaction at hand: whole, with a history that holds, or not at all. */
    public Moved run(HomeFolder home) {
        Moved moved = session.doReturningWork(target -> {
            try (Connection source = H2.atOneMoment(home)) {
                return copy(source, target);
            }
        });
        if (!moved.verification().isIntact()) throw Refusal.conflict(broken(moved.verification()));
        return moved;
    }

    private static Moved copy(Connection source, Connection target) throws SQLException {
        Tables from = new Tables(source);
        Tables to = new Tables(target);
        List<Table> tables = Table.inOrder(to.all());
        hold(tables, target);
        refuseUnlessEmpty(to);
        refuseOtherVersion(from, to);
        empty(tables, target);
        long rows = fill(tables, source, target);
        for (Table table : tables) refuseUnlessWhole(table.name(), from, to);
        tell(target, "analyze");
        return new Moved(tables.size(), rows, to.count("claim"), Verification.here());
    }

    /** A desk that starts on this database meanwhile waits, and finds everything in place. */
    private static void hold(List<Table> tables, Connection target) throws SQLException {
        tell(target, "lock table " + String.join(", ", Table.names(tables)) + " in access exclusive mode");
    }

    private static void refuseUnlessEmpty(Tables to) throws SQLException {
        long accounts = to.count("account");
        long events = to.count("event");
        if (accounts + events > 0) throw Refusal.conflict(Texts.of("move_taken", accounts, events));
    }

    private static void refuseOtherVersion(Tables from, Tables to) throws SQLException {
        boolean same = from.migrations().equals(to.migrations())
                && Table.names(from.all()).equals(Table.names(to.all()));
        if (!same) throw Refusal.conflict(Texts.of("move_version"));
    }

    /** Where there is neither an account nor an event, there is nothing but what the schema itself began with. */
    private static void empty(List<Table> tables, Connection target) throws SQLException {
        for (int place = tables.size(); place-- > 0; ) {
            tell(target, "delete from " + tables.get(place).name());
        }
    }

    private static long fill(List<Table> tables, Connection source, Connection target) throws SQLException {
        List<TableCopy> copies = new ArrayList<>();
        Set<String> before = new TreeSet<>();
        long rows = 0;
        for (Table table : tables) {
            TableCopy copy = new TableCopy(source, target, table, table.later(before));
            rows += copy.insert();
            copies.add(copy);
            before.add(table.name());
        }
        for (TableCopy copy : copies) {
            copy.refer();
            copy.count();
        }
        return rows;
    }

    private static void refuseUnlessWhole(String table, Tables from, Tables to) throws SQLException {
        long there = from.count(table);
        long here = to.count(table);
        if (there != here) throw Refusal.conflict(Texts.of("move_part", table, there, here));
    }

    private static String broken(Verification.Result result) {
        String what = result.firstBroken()
                .map(broken -> Texts.of("flaw_sentence", broken.what(), broken.why()))
                .orElseThrow();
        return Texts.of("move_broken", what);
    }

    private static void tell(Connection target, String command) throws SQLException {
        try (Statement statement = target.createStatement()) {
            statement.execute(command);
        }
    }
}
