package stet.cli;

import java.io.PrintWriter;
import stet.signoff.Verification;
import stet.web.Texts;

/** What a verification of the history found, as commands say it. */
final class Verified {
    private Verified() {}

    /** How a command ends that found it. */
    static int say(Verification.Result result, PrintWriter out) {
        out.println(Texts.of(result.isIntact() ? "command_intact" : "command_broken"));
        result.firstBroken().ifPresent(broken -> out.println(Texts.of("flaw_sentence", broken.what(), broken.why())));
        out.println(Texts.of("command_events", result.events()));
        out.println(Texts.of("command_head", result.head()));
        out.println(Texts.of("command_seals", result.seals(), result.evidence()));
        return result.isIntact() ? Commands.FINE : Commands.PROBLEMS;
    }
}
