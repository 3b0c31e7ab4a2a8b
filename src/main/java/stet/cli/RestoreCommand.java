package stet.cli;

import jakarta.enterprise.inject.spi.CDI;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stet.backup.Restore;
import stet.home.DatabaseSettings;
import stet.home.HomeFolder;
import stet.signoff.Verification;
import stet.web.Refusal;
import stet.web.Texts;

/** Puts a backup into an empty home, then opens the desk and verifies its history. */
@Command(name = "restore", resourceBundle = "messages.cli")
final class RestoreCommand extends DeskCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "restoreFile")
    Path file;

    private boolean restored;

    @Override
    int check() {
        try {
            if (DatabaseSettings.namePostgresql()) throw Refusal.conflict(Texts.of("restore_postgresql", file));
            Restore.run(file, HomeFolder.current());
            restored = true;
            return Commands.FINE;
        } catch (Refusal refused) {
            return Failure.say(refused, err());
        }
    }

    @Override
    int work() {
        if (!restored && check() != Commands.FINE) return Commands.PROBLEMS;
        out().println(Texts.of("command_restored", HomeFolder.current().path()));
        return Verified.say(CDI.current().select(Verification.class).get().run(), out());
    }
}
