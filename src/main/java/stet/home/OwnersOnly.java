package stet.home;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jboss.logging.Logger;

/** Keeps the embedded database, with its hashes of passwords and tokens, from other people of the machine. */
@ApplicationScoped
public class OwnersOnly {
    private static final Logger LOG = Logger.getLogger(OwnersOnly.class);

    @Inject
    DatabaseChoice database;

    void guard(@Observes StartupEvent start) {
        if (database.isPostgresql()) return;
        Path file = HomeFolder.current().database();
        try {
            if (Files.exists(file)) Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException | UnsupportedOperationException notHere) {
            LOG.warnf("Others on this machine may be able to read %s: %s", file, notHere.getMessage());
        }
    }
}
