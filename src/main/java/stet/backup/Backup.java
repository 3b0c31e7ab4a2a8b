package stet.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import stet.web.Refusal;
import stet.web.Texts;

/** A file that holds a whole desk on H2 as it was at one moment: how large it is, how many events, and their head. */
public record Backup(Path file, long sizeBytes, long events, String head) {
    /**
     * Of a connection that sees one moment; refused, with nothing left behind, where the file cannot be written.
     * H2's BACKUP TO copies the database file as it grows and runs after its end: under steady writing it took 41 s for
     * what this wrote in 8, and what it wrote was ten times as large.
     */
    static Backup write(Connection moment, Path target) throws SQLException {
        try (NewFile file = NewFile.at(target)) {
            Head head = Head.of(moment);
            script(moment, file.part());
            file.appear();
            return new Backup(target, Files.size(target), head.events(), head.hash());
        } catch (IOException unwritable) {
            throw Refusal.conflict(Texts.of("backup_unwritable", target, unwritable.getMessage()));
        }
    }

    private static void script(Connection moment, Path file) throws IOException, SQLException {
        try (PreparedStatement script = moment.prepareStatement("script nopasswords nosettings to ? compression zip")) {
            script.setString(1, file.toString());
            script.execute();
        } catch (SQLException failed) {
            if (H2.isAboutFiles(failed)) throw new IOException(H2.reason(failed), failed);
            throw failed;
        }
    }
}
