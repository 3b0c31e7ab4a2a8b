package stet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** All commands of the jar. A command ends with 0 when all is well, 1 when it found problems, 2 when it is not one. */
@Command(
        name = "stet",
        resourceBundle = "messages.cli",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {HelpCommand.class, PackCommands.class, HistoryCommands.class, StageCommands.class})
final class Commands implements Runnable {
    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;

    /** The desk could not be opened, so nothing is known about it. */
    static final int NO_DESK = 3;

    @Spec
    CommandSpec spec;

    static CommandLine line() {
        return new CommandLine(new Commands())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    @Override
    public void run() {
        throw missing(spec);
    }

    static CommandLine.ParameterException missing(CommandSpec spec) {
        return new CommandLine.ParameterException(spec.commandLine(), stet.web.Texts.of("command_missing"));
    }
}
