package stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import stet.article.Article;
import stet.certificate.Given;
import stet.claim.Claim;
import stet.history.HistoryHead;
import stet.home.DatabaseChoice;
import stet.pack.PackText;
import stet.signoff.ClaimBoard;
import stet.signoff.Stage;
import stet.support.Saved;

/** The commands as they are typed, at the desk of the tests. */
@QuarkusTest
class MainTest {
    @TempDir
    Path folder;

    @Inject
    DatabaseChoice database;

    /** How a command ended and what it said. */
    private record Ended(int code, String out, String err) {}

    @Test
    void help_names_every_command() {
        Ended help = run("help");
        assertEquals(0, help.code());
        for (String word : new String[] {
            "pack", "history", "stages", "backup", "restore", "move", "verify", "It ends with:", "3   the desk"
        }) {
            assertTrue(help.out().contains(word), help.out());
        }
        Ended load = run("help", "pack", "load");
        assertEquals(0, load.code());
        assertTrue(load.out().contains("whole or not at all"), load.out());
        assertTrue(load.out().contains("The folder that holds"), load.out());
        assertEquals(load.out(), run("pack", "load", "--help").out());
    }

    @Test
    void what_is_no_command_is_wrong_usage() {
        for (String typed : new String[] {
            "sing",
            "pack",
            "pack sing",
            "pack check",
            "history",
            "stages",
            "help sing",
            "-x",
            "backup",
            "verify",
            "verify pom.xml --key 12",
            "verify pom.xml --key",
            "verify no-such-file",
            "verify src"
        }) {
            Ended wrong = run(typed.split(" "));
            assertEquals(2, wrong.code(), typed);
            assertEquals("", wrong.out(), typed);
            assertTrue(wrong.err().contains("Usage: stet"), typed);
        }
    }

    @Test
    void a_right_pack_is_said_to_be_right() {
        Ended check = run("pack", "check", "claims");
        assertEquals(0, check.code());
        assertTrue(check.out().contains("40 passages, 123 claims"), check.out());
    }

    @Test
    void a_wrong_pack_has_its_mistakes_listed_and_loads_nothing() throws IOException {
        write(PackText.article("cli-wrong"), PackText.CLAIMS.replace("id: 2", "id: 3"));
        String mistake = "claims.yaml, line 10: id has to be 2 here: they count 1, 2, 3 without gaps.";
        for (String verb : new String[] {"check", "load"}) {
            Ended wrong = run("pack", verb, folder.toString());
            assertEquals(1, wrong.code());
            assertEquals(mistake, wrong.out().strip());
        }
        assertTrue(Saved.in(() -> Article.named("cli-wrong").isEmpty()));
        assertEquals(
                1, run("pack", "check", folder.resolve("missing").toString()).code());
    }

    @Test
    void a_pack_is_loaded_once() throws IOException {
        write(PackText.article("cli-loaded"), PackText.CLAIMS);
        Ended first = run("pack", "load", folder.toString());
        assertEquals(0, first.code());
        assertTrue(first.out().contains("Loaded: article cli-loaded with 2 claims."), first.out());
        Ended again = run("pack", "load", folder.toString());
        assertEquals(0, again.code());
        assertTrue(again.out().contains("Nothing was changed."), again.out());
        assertEquals(2, Saved.in(() -> Claim.count("article.slug", "cli-loaded")));
    }

    @Test
    void the_history_is_verified() {
        Ended verified = run("history", "verify");
        assertEquals(0, verified.code(), verified.out());
        assertTrue(verified.out().contains("The history is intact."), verified.out());
        assertTrue(verified.out().contains(Saved.in(() -> HistoryHead.current().hash())), verified.out());
    }

    @Test
    void a_broken_history_is_told_and_where() {
        long event = 1;
        Saved.run(() -> turn(event));
        Ended broken = run("history", "verify");
        Saved.run(() -> turn(event));
        assertEquals(1, broken.code());
        assertTrue(broken.out().contains("The history is broken."), broken.out());
        assertTrue(broken.out().contains("Event 1 has been changed"), broken.out());
        assertEquals(0, run("history", "verify").code());
    }

    @Test
    void the_stages_are_rebuilt() {
        run("stages", "rebuild");
        long claim = Saved.claim();
        Saved.run(() -> ClaimBoard.update("stage = ?1 where number = ?2", Stage.SIGNED_OFF, claim));
        Ended rebuilt = run("stages", "rebuild");
        assertEquals(0, rebuilt.code());
        assertTrue(rebuilt.out().contains("one was wrong"), rebuilt.out());
        assertEquals(
                Stage.OPEN,
                Saved.in(() -> ClaimBoard.<ClaimBoard>find("number", claim)
                        .singleResult()
                        .stage()));
        assertTrue(run("stages", "rebuild").out().contains("none was wrong"));
    }

    @Test
    void a_desk_at_work_makes_its_own_backup_on_h2_alone() throws IOException {
        Path file = folder.resolve("desk of\u00fcr \u8a08.zip");
        Ended made = run("backup", file.toString());
        if (database.isPostgresql()) {
            assertEquals(1, made.code());
            assertTrue(made.err().contains("pg_dump --format=custom --file=" + file), made.err());
            assertTrue(Files.notExists(file));
            return;
        }
        assertEquals(0, made.code(), made.err());
        assertTrue(made.out().contains("Made " + file + ", " + Files.size(file) + " bytes."), made.out());
        assertTrue(made.out().contains(Saved.in(() -> HistoryHead.current().hash())), made.out());
        byte[] before = Files.readAllBytes(file);
        Ended again = run("backup", file.toString());
        assertEquals(1, again.code());
        assertTrue(again.err().contains("Nothing was overwritten"), again.err());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void nothing_is_put_over_a_desk_that_is_there() {
        Ended restored = run("restore", folder.resolve("any.zip").toString());
        assertEquals(1, restored.code());
        String words = database.isPostgresql() ? "pg_restore" : "There is a desk in";
        assertTrue(restored.err().contains(words), restored.err());
        Ended moved = run("move");
        assertEquals(database.isPostgresql() ? 3 : 1, moved.code());
        String nowhere = database.isPostgresql() ? "There is no desk in this home" : "Say where to: STET_DB_URL";
        assertTrue(moved.err().contains(nowhere), moved.err());
    }

    @Test
    void a_certificate_is_checked_by_its_file_alone() throws IOException {
        String key = Given.KEY.fingerprint();
        String file =
                Files.write(folder.resolve("it.json"), Given.certificate()).toString();
        Ended fine = run("verify", file);
        assertEquals(0, fine.code(), fine.out());
        assertTrue(fine.out().contains("Certificate for article flats, given by https://desk.example"), fine.out());
        assertTrue(fine.out().contains("holds: Claim 7 is what was sealed."), fine.out());
        assertTrue(fine.out().contains("Signed with the key " + key), fine.out());
        assertTrue(fine.out().contains("Nothing in the file says whose key that is."), fine.out());
        assertTrue(fine.out().endsWith("Everything holds." + System.lineSeparator()), fine.out());
        assertEquals(0, run("verify", file, "--key", " " + key.toUpperCase()).code());
        Ended other = run("verify", "--key", "0".repeat(64), file);
        assertEquals(1, other.code());
        assertTrue(other.out().contains("DOES NOT HOLD: The key is not the one that you named, but " + key));
        assertTrue(other.out().contains("proves nothing"), other.out());
    }

    @Test
    void a_certificate_that_does_not_hold_is_told_with_what_does_not() throws IOException {
        byte[] changed = new String(Given.certificate(), UTF_8)
                .replace("140 flats", "141 flats")
                .getBytes(UTF_8);
        String file = Files.write(folder.resolve("changed.json"), changed).toString();
        Ended broken = run("verify", file, "--key", Given.KEY.fingerprint());
        assertEquals(1, broken.code());
        assertTrue(broken.out().contains("DOES NOT HOLD"), broken.out());
        assertFalse(broken.out().contains("Everything holds"), broken.out());
        Ended none = run("verify", "pom.xml");
        assertEquals(1, none.code());
        assertTrue(none.out().contains("DOES NOT HOLD: This is no JSON"), none.out());
        assertEquals(
                1, run("verify", "pom.xml", "--key", Given.KEY.fingerprint()).code());
    }

    /** Swaps two letters of an event behind the desk's back, and back again. */
    private static void turn(long event) {
        Article.getEntityManager()
                .createNativeQuery("update event set content = case when content like '%stet-event%'"
                        + " then replace(content, 'stet-event', 'tets-event')"
                        + " else replace(content, 'tets-event', 'stet-event') end where number = ?1")
                .setParameter(1, event)
                .executeUpdate();
    }

    private void write(String article, String claims) throws IOException {
        Files.writeString(folder.resolve("article.yaml"), article);
        Files.writeString(folder.resolve("claims.yaml"), claims);
    }

    private static Ended run(String... typed) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Commands.line();
        int code =
                line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(typed);
        return new Ended(code, out.toString(), err.toString());
    }
}
