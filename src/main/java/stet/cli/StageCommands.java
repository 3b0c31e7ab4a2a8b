package stet.cli;

import jakarta.enterprise.inject.spi.CDI;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import stet.signoff.StageProjection;
import stet.web.Texts;

/** The stages that lists read. */
@Command(
        name = "stages",
        resourceBundle = "messages.cli",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {StageCommands.Rebuild.class})
final class StageCommands implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw Commands.missing(spec);
    }

    /** Derives them from the facts anew; that some were wrong is told, and is no problem any more. */
    @Command(name = "rebuild", resourceBundle = "messages.cli")
    static final class Rebuild extends DeskCommand {
        @Override
        int work() {
            long wrong = CDI.current().select(StageProjection.class).get().rebuild();
            out().println(Texts.of("command_rebuilt", wrong));
            return Commands.FINE;
        }
    }
}
