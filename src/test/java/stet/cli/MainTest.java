package stet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import stet.article.Article;
import stet.claim.Claim;
import stet.history.HistoryHead;
import stet.pack.PackText;
import stet.signoff.ClaimBoard;
import stet.signoff.Stage;
import stet.support.Saved;

/** The commands as they are typed, at the desk of the tests. */
@QuarkusTest
class MainTest {
    @TempDir
    Path folder;

    /** How a command ended and what it said. */
    private record Ended(int code, String out, String err) {}

    @Test
    void help_names_every_command() {
        Ended help = run("help");
        assertEquals(0, help.code());
        for (String word : new String[] {"pack", "history", "stages", "It ends with:", "3   the desk"}) {
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
        for (String typed :
                new String[] {"sing", "pack", "pack sing", "pack check", "history", "stages", "help sing", "-x"}) {
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
