package stet.cli;

import jakarta.enterprise.inject.spi.CDI;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import stet.signoff.Verification;

/** The history of the desk. */
@Command(
        name = "history",
        resourceBundle = "messages.cli",
        synopsisSubcommandLabel = "COMMAND",
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
            return Verified.say(CDI.current().select(Verification.class).get().run(), out());
        }
    }
}
