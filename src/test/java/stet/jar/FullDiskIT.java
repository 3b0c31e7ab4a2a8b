package stet.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A disk that is full in the middle of the work: what was refused is not there, what was acknowledged is. */
class FullDiskIT {
    private static final Map<String, String> DEMO = Map.of("STET_DEMO", "true");
    private static final int CLAIMS = 123;
    private static final long ROOM = 256 * 1024;

    /** The room is taken away by a limit of the shell that only Linux counts in these blocks; the gate refuses a skip. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_loses_nothing_that_was_acknowledged() throws Exception {
        Path folder = Jar.folder();
        Jar.start(folder, DEMO).close();
        long before = Jar.count(folder, "select count(*) from event");
        long size = Files.size(Jar.home(folder).resolve("stet.mv.db"));
        List<Integer> acknowledged = new ArrayList<>();
        int refused;
        try (Jar cramped = Jar.startCramped(folder, DEMO, (size + ROOM) / 512)) {
            refused = proposeUntilRefused(Visitor.signedIn(cramped, "ada", "ada-checks-claims"), acknowledged);
        }
        assertTrue(refused > 0, "the disk was never full");
        assertFalse(acknowledged.isEmpty(), "the disk was full from the beginning");
        try (Jar roomy = Jar.start(folder, DEMO)) {
            Visitor ada = Visitor.signedIn(roomy, "ada", "ada-checks-claims");
            assertEquals(303, propose(ada, CLAIMS).statusCode());
        }
        acknowledged.add(CLAIMS);
        Jar.Ended verified = Jar.run(folder, DEMO, "history", "verify");
        assertEquals(0, verified.code(), verified.output());
        assertTrue(verified.output().contains("The history is intact."), verified.output());
        for (int claim : acknowledged) {
            assertEquals(
                    1,
                    Jar.count(folder, "select count(*) from event where number > " + before + " and claim = " + claim),
                    "claim " + claim);
        }
        long written = Jar.count(folder, "select count(*) from event") - before;
        assertTrue(
                written - acknowledged.size() <= refused,
                written + " written, " + acknowledged.size() + " acknowledged");
        assertEquals(written, Jar.count(folder, "select count(*) from setting_aside"));
    }

    /** Goes on for a while after the first refusal; how many acts were refused, each with an honest page. */
    private static int proposeUntilRefused(Visitor ada, List<Integer> acknowledged) throws Exception {
        int refused = 0;
        for (int claim = 1; claim < CLAIMS && refused < 5; claim++) {
            HttpResponse<String> answer = propose(ada, claim);
            if (answer.statusCode() == 303) {
                acknowledged.add(claim);
                continue;
            }
            Visitor.assertHonest(answer);
            refused++;
        }
        return refused;
    }

    private static HttpResponse<String> propose(Visitor ada, int claim) throws Exception {
        String reason = "事実では確かめられない。".repeat(160);
        return ada.post("/claims/" + claim + "/setting-aside", Map.of("ground", "opinion", "reason", reason));
    }
}
