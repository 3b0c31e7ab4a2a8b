package stet.publication;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.history.Event;
import stet.history.HistoryHead;
import stet.history.Redaction;
import stet.history.Sha256;
import stet.support.As;
import stet.support.Saved;

@QuarkusTest
class HistoryExportResourceTest {
    @Test
    void the_lines_prove_the_whole_chain_to_somebody_who_has_nothing_else() throws Exception {
        Saved.signedOff();
        long redacted = redacted();
        String head = Saved.in(HistoryHead::current).hash();
        long count = Saved.in(HistoryHead::current).eventCount();
        var response = As.ines().get("/history.jsonl");
        response.then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".jsonl"))
                .header("Content-Type", containsString("application/jsonl"));
        List<String> lines = response.asString().lines().toList();
        assertEquals(count, lines.size());
        String hash = "0".repeat(64);
        for (String line : lines) {
            JsonNode event = new ObjectMapper().readTree(line);
            String content = event.path("content").asText();
            if (event.path("number").asLong() == redacted) {
                assertTrue(event.path("content").isNull());
                assertTrue(event.path("kept").asText().contains("\"act\":\"restate\""));
            } else if (!event.path("content").isNull()) {
                assertEquals(event.path("digest").asText(), Sha256.hex(content));
            }
            hash = Sha256.hex(hash + event.path("digest").asText());
            assertEquals(event.path("hash").asText(), hash);
        }
        assertEquals(head, hash);
    }

    @Test
    void the_table_has_a_row_an_event_and_is_guarded_like_the_others() {
        long claim = Saved.claim();
        Saved.run(() -> {
            Claim it = Claim.toChange(claim);
            it.restate(it.words().withStatement("=HYPERLINK(1)"), Saved.account("bela"));
        });
        long redacted = redacted();
        Event restated = Saved.in(() -> Event.ofClaim(claim)).get(0);
        String csv = As.mara().get("/history.csv").asString();
        assertEquals(
                List.of(
                        "number",
                        "at",
                        "act",
                        "actor",
                        "actor_name",
                        "subject_kind",
                        "subject",
                        "claim",
                        "changes",
                        "digest",
                        "hash"),
                Csv.strictly(csv).get(0));
        List<NamedCsvRecord> rows = Csv.read(csv);
        assertEquals(Saved.in(HistoryHead::current).eventCount(), rows.size());
        NamedCsvRecord row = Csv.row(csv, "number", restated.number());
        assertEquals("restate", row.getField("act"));
        assertEquals("bela", row.getField("actor"));
        assertEquals("Béla Novák", row.getField("actor_name"));
        assertEquals(String.valueOf(claim), row.getField("claim"));
        assertEquals(
                "[{\"after\":\"=HYPERLINK(1)\",\"before\":\"The town built 140 flats in 2021.\",\"field\":\"statement\"}]",
                row.getField("changes"));
        assertEquals(restated.hash(), row.getField("hash"));
        assertEquals("[redacted]", Csv.row(csv, "number", redacted).getField("changes"));
        assertFalse(csv.startsWith("\uFEFF"));
        assertTrue(As.mara().get("/history.csv?for=excel").asString().startsWith("\uFEFF"));
    }

    @Test
    void a_checker_may_not_take_the_history_away() {
        for (String file : List.of("/history.csv", "/history.jsonl")) {
            assertEquals(403, As.ada().get(file).statusCode());
            assertEquals(303, As.nobody().get(file).statusCode());
        }
    }

    @Test
    void a_part_that_cannot_be_asked_for_is_refused() {
        assertEquals(422, As.ines().get("/history.csv?act=take").statusCode());
        assertEquals(422, As.ines().get("/history.csv?guard=on").statusCode());
        assertEquals(422, As.ines().get("/history.jsonl?for=excel").statusCode());
    }

    private static long redacted() {
        long claim = Saved.claim("The town built 139 flats in 2021.", Checks.SO);
        Saved.run(() -> {
            Claim it = Claim.toChange(claim);
            it.restate(it.words().withStatement("The town built 140 flats."), Saved.account("bela"));
        });
        long number = Saved.in(() -> Event.ofClaim(claim)).get(0).number();
        Saved.run(() -> Redaction.propose(number, "Names a source", Saved.account("mara")));
        Saved.run(() -> Redaction.toAgree(number).agree(Saved.account("ines")));
        return number;
    }
}
