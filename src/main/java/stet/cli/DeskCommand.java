package stet.cli;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that needs the desk's database: opens it without listening anywhere, unless it is open already. */
abstract class DeskCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    private final StringWriter said = new StringWriter();
    private final PrintWriter lines = new PrintWriter(said);

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
        tell();
        return found == Commands.FINE ? ClosedDesk.open(this) : found;
    }

    /** For what holds once the work is committed; it is told then, and not where that fails. */
    PrintWriter out() {
        return lines;
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** A million claims take longer than the minute that a request may. */
    int inTransaction() {
        int ended = QuarkusTransaction.requiringNew()
                .timeout((int) Duration.ofHours(12).toSeconds())
                .call(this::work);
        tell();
        return ended;
    }

    private void tell() {
        PrintWriter console = spec.commandLine().getOut();
        console.print(said);
        console.flush();
        said.getBuffer().setLength(0);
    }
}
