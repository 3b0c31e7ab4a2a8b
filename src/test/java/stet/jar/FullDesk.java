package stet.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A demo desk with every kind of record in it, in words that copies stumble over. */
final class FullDesk {
    static final String SLUG = "why-is-japan-falling-behind-in-ai";

    private static final String HOSTILE = "=1+1;'\"\\`--/*{0}%n U&'\\0041' <script>alert(1)</script> \u202Eabc\u202C"
            + " 人工知能で遅れる é e\u0301 שלום مرحبا \uD83D\uDD75\uD83C\uDFFD\u200D\u2640\uFE0F \u0001\u007F $$ ${x}";

    private final Jar jar;
    private final Program ada;
    private final Program mara;

    private FullDesk(Jar jar) throws Exception {
        this.jar = jar;
        ada = Program.of(jar, "ada");
        mara = Program.of(jar, "mara");
    }

    static void fill(Jar jar) throws Exception {
        FullDesk desk = new FullDesk(jar);
        desk.signedOffAndLapsed();
        desk.splitAndReturned();
        desk.setAside();
        desk.redacted();
    }

    /** What everybody can take away: both files and the history, as bytes read as UTF-8. */
    static List<String> exports(Jar jar) throws Exception {
        // By cookie: making a token would be another event.
        Visitor reader = Visitor.signedIn(jar, "mara", "mara-signs-claims");
        List<String> exports = new ArrayList<>();
        for (String file : List.of("/claims.csv?guard=off", "/evidence.csv?guard=off", "/history.jsonl")) {
            HttpResponse<String> answer = reader.get(file);
            assertEquals(200, answer.statusCode(), answer.body());
            exports.add(answer.body());
        }
        return exports;
    }

    private void signedOffAndLapsed() throws Exception {
        for (int claim = 1; claim <= 2; claim++) {
            long first = piece(claim, "supports").path("number").asLong();
            ObjectNode anew = evidence("supports");
            anew.put("quote", HOSTILE + "\nin a second line, corrected");
            ada.did(at(claim, "/evidence/" + first + "/correction"), anew);
            ada.did(at(claim, "/verdicts"), Map.of("rating", "accurate", "reasons", HOSTILE, "asOf", "2024-03-02"));
            String seal = mara.seen(at(claim, "")).path("seal").asText();
            mara.did(at(claim, "/sign-off"), Map.of("seal", seal));
        }
        long against = piece(2, "contradicts").path("number").asLong();
        ada.did(at(2, "/evidence/" + against + "/withdrawal"), Map.of("reason", HOSTILE));
        piece(2, "contradicts");
    }

    private void splitAndReturned() throws Exception {
        ada.did(at(3, "/split"), Map.of("statements", List.of("One part. " + HOSTILE, "Another part. " + HOSTILE)));
        ada.did(at(4, "/assignment"), Map.of());
        piece(4, "supports");
        ada.did(at(4, "/verdicts"), Map.of("rating", "accurate", "reasons", HOSTILE));
        mara.did(at(4, "/returns"), Map.of("note", HOSTILE));
        JsonNode claim = ada.seen(at(5, ""));
        Map<String, Object> other =
                Map.of("statement", HOSTILE, "version", claim.path("version").asLong());
        assertEquals(
                200, ada.send("PATCH", at(5, ""), other, "a key of its own").statusCode());
    }

    private void setAside() throws Exception {
        ada.did(at(6, "/setting-aside"), Map.of("reason", HOSTILE));
        mara.did(at(6, "/setting-aside/agreement"), Map.of());
        ada.did(at(7, "/setting-aside"), Map.of("reason", HOSTILE));
    }

    private void redacted() throws Exception {
        long event =
                ada.seen(at(5, "/history")).path("events").get(1).path("number").asLong();
        Visitor proposes = Visitor.signedIn(jar, "mara", "mara-signs-claims");
        Visitor agrees = Visitor.signedIn(jar, "tomas", "tomas-signs-claims");
        String path = "/history/" + event + "/redaction";
        assertEquals(
                303,
                proposes.post(path, Map.of("reason", "A name that has to go")).statusCode());
        assertEquals(303, agrees.post(path + "/agreement", Map.of()).statusCode());
    }

    private JsonNode piece(int claim, String stance) throws Exception {
        return ada.did(at(claim, "/evidence"), evidence(stance));
    }

    private static ObjectNode evidence(String stance) {
        ObjectNode piece = JsonNodeFactory.instance.objectNode();
        piece.put("url", "https://register.example/" + System.nanoTime());
        piece.put("title", "Register " + HOSTILE).put("publisher", HOSTILE).put("quote", HOSTILE);
        piece.put("quoteLanguage", "ja").put("translation", HOSTILE).put("stance", stance);
        return piece.put("publishedOn", "1582-10-10");
    }

    private static String at(int claim, String path) {
        return "/claims/" + claim + path;
    }
}
