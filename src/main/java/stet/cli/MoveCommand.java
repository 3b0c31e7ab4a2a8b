package stet.cli;

import jakarta.enterprise.inject.spi.CDI;
import java.nio.file.Files;
import picocli.CommandLine.Command;
import stet.backup.Move;
import stet.home.DatabaseSettings;
import stet.home.HomeFolder;
import stet.web.Texts;

/** Takes the desk of a home to an empty PostgreSQL. */
@Command(name = "move", resourceBundle = "messages.cli")
final class MoveCommand extends DeskCommand {
    @Override
    int check() {
        if (!DatabaseSettings.namePostgresql()) {
            err().println(Texts.of("move_nowhere"));
            return Commands.PROBLEMS;
        }
        if (Files.exists(HomeFolder.current().database())) return Commands.FINE;
        err().println(Texts.of("command_no_desk"));
        return Commands.NO_DESK;
    }

    @Override
    int work() {
        int found = check();
        if (found != Commands.FINE) return found;
        Move.Moved moved = CDI.current().select(Move.class).get().run(HomeFolder.current());
        out().println(Texts.of("command_moved", moved.tables(), moved.rows(), moved.claims()));
        return Verified.say(moved.verification(), out());
    }
}
