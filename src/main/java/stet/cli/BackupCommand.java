package stet.cli;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stet.backup.Backup;
import stet.backup.Backups;
import stet.home.DatabaseSettings;
import stet.home.HomeFolder;
import stet.web.Refusal;
import stet.web.Texts;

/** A copy of the desk in one file, whether it serves or not. */
@Command(name = "backup", resourceBundle = "messages.cli")
final class BackupCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "backupFile")
    Path file;

    @Override
    public Integer call() {
        try {
            if (DatabaseSettings.namePostgresql()) throw Refusal.conflict(Texts.of("backup_postgresql", file));
            say(Backups.make(HomeFolder.current(), file));
            return Commands.FINE;
        } catch (Refusal | SQLException failed) {
            return Failure.say(failed, spec.commandLine().getErr());
        }
    }

    private void say(Backup made) {
        spec.commandLine().getOut().println(Texts.of("command_backup", made.file(), made.sizeBytes()));
        spec.commandLine().getOut().println(Texts.of("command_backup_events", made.events()));
        spec.commandLine().getOut().println(Texts.of("command_head", made.head()));
    }
}
