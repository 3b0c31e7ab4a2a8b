package stet.cli;

import jakarta.enterprise.inject.spi.CDI;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stet.pack.ClaimPack;
import stet.pack.PackLoader;
import stet.pack.PackProblems;
import stet.web.Texts;

/** Packs, from a folder. */
@Command(
        name = "pack",
        resourceBundle = "messages.cli",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PackCommands.Check.class, PackCommands.Load.class})
final class PackCommands implements Runnable {
    @Spec
    CommandSpec spec;

    @Override
    public void run() {
        throw Commands.missing(spec);
    }

    /** Reads a pack and opens nothing else. */
    @Command(name = "check", resourceBundle = "messages.cli")
    static final class Check implements Callable<Integer> {
        @Spec
        CommandSpec spec;

        @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
        Path folder;

        @Override
        public Integer call() {
            return read(folder, spec.commandLine().getOut()) == null ? Commands.PROBLEMS : Commands.FINE;
        }
    }

    /** Loads a pack that is right, in nobody's name. */
    @Command(name = "load", resourceBundle = "messages.cli")
    static final class Load extends DeskCommand {
        @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
        Path folder;

        private ClaimPack pack;

        @Override
        boolean mayBegin() {
            return true;
        }

        @Override
        int check() {
            pack = read(folder, out());
            return pack == null ? Commands.PROBLEMS : Commands.FINE;
        }

        @Override
        int work() {
            if (pack == null && check() != Commands.FINE) return Commands.PROBLEMS;
            PackLoader.Loaded loaded =
                    CDI.current().select(PackLoader.class).get().load(pack, null);
            String message = loaded.before() ? "pack_known" : "command_loaded";
            out().println(Texts.of(message, loaded.slug(), loaded.claims()));
            return Commands.FINE;
        }
    }

    /** Null, with every problem printed, where the folder holds no pack. */
    private static ClaimPack read(Path folder, PrintWriter out) {
        try {
            ClaimPack pack = ClaimPack.in(folder);
            out.println(Texts.of(
                    "command_right",
                    pack.slug(),
                    pack.passages().size(),
                    pack.claims().size()));
            return pack;
        } catch (PackProblems problems) {
            problems.inWords().forEach(out::println);
            return null;
        }
    }
}
