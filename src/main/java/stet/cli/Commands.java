package stet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import stet.web.Texts;

/** All commands of the jar. A command ends with 0 when all is well, 1 when it found problems, 2 when it is not one. */
@Command(
        name = "stet",
        resourceBundle = "messages.cli",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Commands.Help.class,
            PackCommands.class,
            HistoryCommands.class,
            StageCommands.class,
            BackupCommand.class,
            RestoreCommand.class,
            MoveCommand.class,
            VerifyCommand.class
        })
final class Commands implements Runnable {
    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;

    /** The desk could not be opened, so nothing is known about it. */
    static final int NO_DESK = 3;

    @Spec
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    boolean help;

    static CommandLine line() {
        return new CommandLine(new Commands())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    @Override
    public void run() {
        throw missing(spec);
    }

    static ParameterException missing(CommandSpec spec) {
        return new ParameterException(spec.commandLine(), Texts.of("command_missing"));
    }

    /** Says what there is, or what one command does. */
    @Command(name = "help", resourceBundle = "messages.cli")
    static final class Help implements Runnable {
        @Spec
        CommandSpec spec;

        @Parameters(arity = "0..*", paramLabel = "COMMAND")
        List<String> asked = List.of();

        @Override
        public void run() {
            CommandLine found = spec.root().commandLine();
            for (String name : asked) {
                found = found.getSubcommands().get(name);
                if (found == null) throw new ParameterException(spec.commandLine(), Texts.of("command_unknown", name));
            }
            found.usage(spec.commandLine().getOut());
        }
    }
}
