package stet.cli;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that needs the desk's database: opens it without listening anywhere, unless it is open already. */
abstract class DeskCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    /** The command's work, in one transaction; returns how it ends. */
    abstract int work();

    /** What is to be found out before a database is opened. */
    int check() {
        return Commands.FINE;
    }

    /** Whether the command may begin a new desk; any other is refused where there is none. */
    boolean mayBegin() {
        return false;
    }

    @Override
    public final Integer call() {
        ArcContainer container = Arc.container();
        if (container != null && container.isRunning()) return inTransaction();
        int found = check();
        return found == Commands.FINE ? ClosedDesk.open(this) : found;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** A million claims take longer than the minute that a request may. */
    int inTransaction() {
        return QuarkusTransaction.requiringNew()
                .timeout((int) Duration.ofHours(12).toSeconds())
                .call(this::work);
    }
}
