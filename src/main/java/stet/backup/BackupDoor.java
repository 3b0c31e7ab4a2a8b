package stet.backup;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import stet.home.DatabaseChoice;
import stet.home.Desk;
import stet.home.HomeFolder;
import stet.home.OneMoment;
import stet.web.Refusal;
import stet.web.Texts;

/**
 * Makes backups of a desk that serves from H2, whose database no other process can open. Asked through a socket in the
 * home folder, so that whoever may read the database may ask, and nobody else: a line with the file, a line in answer.
 */
@ApplicationScoped
public class BackupDoor {
    private static final Logger LOG = Logger.getLogger(BackupDoor.class);

    /** No path is longer. */
    private static final int LONGEST = 64 * 1024;

    @Inject
    Desk desk;

    @Inject
    DatabaseChoice database;

    @Inject
    OneMoment moment;

    @Inject
    Session session;

    private ServerSocketChannel door;

    void open(@Observes StartupEvent start) {
        if (!desk.serving() || database.isPostgresql()) return;
        Path place = HomeFolder.current().door();
        try {
            door = open(place);
            begin("backups", this::serve);
        } catch (IOException | UnsupportedOperationException notHere) {
            LOG.warn(Texts.of("backup_no_door", place, notHere.getMessage()));
        }
    }

    void close(@Observes ShutdownEvent stop) throws IOException {
        if (door == null) return;
        door.close();
        Files.deleteIfExists(HomeFolder.current().door());
    }

    /** One that a killed desk left is replaced: whoever holds the database is alone in this home. */
    private static ServerSocketChannel open(Path place) throws IOException {
        Files.deleteIfExists(place);
        ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            opened.bind(UnixDomainSocketAddress.of(place));
            if (Files.getFileAttributeView(place, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-------"));
            }
            return opened;
        } catch (IOException | RuntimeException notHere) {
            opened.close();
            throw notHere;
        }
    }

    private void serve() {
        while (door.isOpen()) {
            try {
                SocketChannel asked = door.accept();
                begin("backup", () -> serve(asked));
            } catch (ClosedChannelException over) {
                return;
            } catch (IOException | RuntimeException failed) {
                LOG.error("A backup was asked for and could not be heard", failed);
            }
        }
    }

    /** Whoever says nothing waits alone. */
    private void serve(SocketChannel asked) {
        try (asked) {
            String line = new String(Channels.newInputStream(asked).readNBytes(LONGEST), StandardCharsets.US_ASCII);
            Channels.newOutputStream(asked).write(answer(line).line().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException failed) {
            LOG.error("A backup was asked for and could not be answered for", failed);
        }
    }

    private static void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private BackupAnswer answer(String line) {
        try {
            return BackupAnswer.made(make(Path.of(URI.create(line.strip()))));
        } catch (Refusal refused) {
            return BackupAnswer.refused(refused.getMessage());
        } catch (RuntimeException failed) {
            LOG.error("A backup failed", failed);
            return BackupAnswer.refused(Texts.of("backup_failed", failed.getMessage()));
        }
    }

    private Backup make(Path target) {
        AtomicReference<Backup> made = new AtomicReference<>();
        moment.read(() -> session.doWork(connection -> made.set(Backup.write(connection, target))));
        return made.get();
    }
}
