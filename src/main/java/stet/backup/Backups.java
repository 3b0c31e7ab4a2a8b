package stet.backup;

import java.io.IOException;
import java.net.SocketException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import stet.home.HomeFolder;
import stet.web.Refusal;
import stet.web.Texts;

/** Backups of the desk of a home, whether it serves or not. */
public final class Backups {
    private Backups() {}

    /** Made by the desk itself where it serves; else by opening its database, which stays as it is. */
    public static Backup make(HomeFolder home, Path file) throws SQLException {
        Path target = file.toAbsolutePath().normalize();
        Optional<Backup> made = ask(home.door(), target);
        return made.isPresent() ? made.get() : open(home, target);
    }

    /** Empty where nobody is at the door. */
    private static Optional<Backup> ask(Path door, Path target) {
        try (SocketChannel desk = SocketChannel.open(UnixDomainSocketAddress.of(door))) {
            Channels.newOutputStream(desk)
                    .write((target.toUri().toASCIIString() + "\n").getBytes(StandardCharsets.US_ASCII));
            desk.shutdownOutput();
            String answer = new String(Channels.newInputStream(desk).readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(new BackupAnswer(answer).of(target));
        } catch (SocketException | UnsupportedOperationException nobody) {
            return Optional.empty();
        } catch (IOException brokenOff) {
            throw Refusal.conflict(Texts.of("backup_silent"));
        }
    }

    private static Backup open(HomeFolder home, Path target) throws SQLException {
        try (Connection database = H2.atOneMoment(home)) {
            return Backup.write(database, target);
        }
    }
}
