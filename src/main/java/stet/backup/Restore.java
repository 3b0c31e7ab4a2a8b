package stet.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import stet.home.HomeFolder;
import stet.web.Refusal;
import stet.web.Texts;

/** A backup put into a home that has no desk yet. */
public final class Restore {
    /** As H2 calls the one entry that it writes and reads; nothing is unpacked by the name of an entry. */
    private static final String ENTRY = "script.sql";

    private Restore() {}

    /** Whole or not at all; refused where there is a desk, and where the file holds none. */
    public static void run(Path file, HomeFolder home) {
        if (Files.exists(home.database())) throw Refusal.conflict(Texts.of("restore_taken", home.path()));
        if (!isBackup(file)) throw Refusal.conflict(Texts.of("restore_no_backup", file));
        refuseUnlessWhole(file);
        try {
            Files.createDirectories(home.path());
            build(file, home.database());
        } catch (IOException unwritable) {
            throw Refusal.conflict(Texts.of("restore_unwritable", home.path(), unwritable.getMessage()));
        }
    }

    private static void build(Path file, Path target) throws IOException {
        try (NewFile database = NewFile.at(target)) {
            play(file, database.part());
            database.appear();
        }
    }

    private static void play(Path file, Path target) throws IOException {
        try (Connection database = H2.begin(target);
                PreparedStatement script = database.prepareStatement("runscript from ? compression zip")) {
            script.setString(1, file.toAbsolutePath().toString());
            script.execute();
            Head.of(database);
        } catch (SQLException failed) {
            if (H2.isAboutFiles(failed)) throw new IOException(H2.reason(failed), failed);
            throw Refusal.conflict(Texts.of("restore_broken", file, failed.getMessage()));
        }
    }

    /** Its sum is compared before anything is made of it: in the middle, H2 takes a damaged file for a broken disk. */
    private static void refuseUnlessWhole(Path file) {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            zip.getNextEntry();
            zip.transferTo(OutputStream.nullOutputStream());
        } catch (IOException damaged) {
            throw Refusal.conflict(Texts.of("restore_broken", file, damaged.getMessage()));
        }
    }

    private static boolean isBackup(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.size() == 1 && zip.getEntry(ENTRY) != null;
        } catch (IOException none) {
            return false;
        }
    }
}
