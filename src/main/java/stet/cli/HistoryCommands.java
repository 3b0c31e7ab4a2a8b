package stet.cli;

import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import stet.history.ChainCheck;
import stet.home.DatabaseChoice;
import stet.web.Texts;

/** The history of the desk. */
@Command(
        name = "history",
        resourceBundle = "messages.cli",
        subcommands = {HistoryCommands.Verify.class})
final class HistoryCommands implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw Commands.missing(spec);
    }

    /** Says whether the chain holds, and where not. */
    @Command(name = "verify", resourceBundle = "messages.cli")
    static final class Verify extends DeskCommand {
        @Override
        int work() {
            seeOneState();
            ChainCheck.Result result = ChainCheck.run();
            out().println(Texts.of(result.isIntact() ? "command_intact" : "command_broken"));
            result.firstBroken()
                    .ifPresent(broken -> out().println(Texts.of("command_broken_at", broken.event(), broken.reason())));
            out().println(Texts.of("command_events", result.events()));
            out().println(Texts.of("command_head", result.head()));
            return result.isIntact() ? Commands.FINE : Commands.PROBLEMS;
        }

        /** A PostgreSQL desk may be at work meanwhile; an H2 one cannot, since this process has its file. */
        private static void seeOneState() {
            if (!CDI.current().select(DatabaseChoice.class).get().isPostgresql()) return;
            CDI.current()
                    .select(Session.class)
                    .get()
                    .createNativeMutationQuery("set transaction isolation level repeatable read")
                    .executeUpdate();
        }
    }
}
