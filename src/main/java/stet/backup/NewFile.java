package stet.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import stet.web.Refusal;
import stet.web.Texts;

/**
 * A file that appears whole, on the disk, or not at all; never in another's place. It is written in a folder of its own
 * beside its place, which nobody else may enter: it holds the hashes of passwords.
 */
final class NewFile implements AutoCloseable {
    private final Path target;
    private final Path workshop;

    private NewFile(Path target, Path workshop) {
        this.target = target;
        this.workshop = workshop;
    }

    /** Refused where the name is taken or there is no such folder. */
    static NewFile at(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refusal.conflict(Texts.of("backup_no_folder", target));
        }
        if (Files.exists(target)) throw taken(target);
        return new NewFile(target, Files.createTempDirectory(folder, ".stet-"));
    }

    /** Where it is written until it appears, with the endings of its name. */
    Path part() {
        return workshop.resolve(target.getFileName());
    }

    void appear() throws IOException {
        if (Files.getFileAttributeView(part(), PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(part(), PosixFilePermissions.fromString("rw-------"));
        }
        sync(part(), StandardOpenOption.WRITE);
        try {
            place();
        } catch (FileAlreadyExistsException meanwhile) {
            throw taken(target);
        }
        syncFolder();
    }

    /** What was only half made is gone, and whatever the database laid beside it. */
    @Override
    public void close() throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(workshop)) {
            left = files.toList();
        }
        for (Path file : left) Files.delete(file);
        Files.delete(workshop);
    }

    /** A move would put it in the place of a file that appeared meanwhile; some file systems know no links. */
    private void place() throws IOException {
        try {
            Files.createLink(target, part());
        } catch (FileAlreadyExistsException meanwhile) {
            throw meanwhile;
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.move(part(), target);
        }
    }

    private static Refusal taken(Path target) {
        return Refusal.conflict(Texts.of("backup_taken", target));
    }

    /** So that the name outlives a power cut; Windows opens no folder, and needs none opened. */
    private void syncFolder() {
        try {
            sync(target.getParent(), StandardOpenOption.READ);
        } catch (IOException notHere) {
            return;
        }
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel file = FileChannel.open(path, how)) {
            file.force(true);
        }
    }
}
