package stet.backup;

import java.nio.file.Path;
import java.util.Optional;
import stet.web.Refusal;
import stet.web.Texts;

/** What a desk at work says to whoever asked it for a backup: a line of words, the first of which says how it went. */
record BackupAnswer(String line) {
    private static final String MADE = "made ";
    private static final String REFUSED = "refused ";

    static BackupAnswer made(Backup backup) {
        return new BackupAnswer(MADE + backup.sizeBytes() + " " + backup.events() + " " + backup.head());
    }

    static BackupAnswer refused(String words) {
        return new BackupAnswer(REFUSED + words.replaceAll("\\R", " "));
    }

    /** What was made; thrown where nothing was, in the desk's words, or because it fell silent. */
    Backup of(Path file) {
        if (line.startsWith(REFUSED)) throw Refusal.conflict(line.substring(REFUSED.length()));
        return Optional.of(line)
                .filter(said -> said.startsWith(MADE))
                .map(said -> said.split(" "))
                .map(said -> new Backup(file, Long.parseLong(said[1]), Long.parseLong(said[2]), said[3]))
                .orElseThrow(() -> Refusal.conflict(Texts.of("backup_silent")));
    }
}
