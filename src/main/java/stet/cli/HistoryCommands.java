package stet.cli;

import jakarta.enterprise.inject.spi.CDI;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import stet.signoff.Verification;
import stet.web.Texts;

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
            Verification.Result result =
                    CDI.current().select(Verification.class).get().run();
            out().println(Texts.of(result.isIntact() ? "command_intact" : "command_broken"));
            result.firstBroken()
                    .ifPresent(broken -> out().println(Texts.of("flaw_sentence", broken.what(), broken.why())));
            out().println(Texts.of("command_events", result.events()));
            out().println(Texts.of("command_head", result.head()));
            out().println(Texts.of("command_seals", result.seals(), result.evidence()));
            return result.isIntact() ? Commands.FINE : Commands.PROBLEMS;
        }
    }
}
