package stet.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stet.article.Revision;
import stet.evidence.Source;
import stet.evidence.Stance;
import stet.history.Event;
import stet.support.As;
import stet.support.Confided;
import stet.support.Naughty;
import stet.support.Ready;
import stet.support.Saved;
import stet.text.Plain;

/** Every field that the description of the interface knows, filled with what breaks programs. */
@QuarkusTest
class EveryApiFieldTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Naughty NAUGHTY = Naughty.seeded("the interface");
    private static final int A_FIELD = 5;

    private static final String PIECE = "{\"url\": \"https://register.example/a\", \"title\": \"Register\","
            + " \"quote\": \"In 2021 the town completed 140 flats.\", \"stance\": \"supports\"}";
    private static final String REASON = "{\"reason\": \"The register says otherwise.\"}";

    /** JSON that is of another kind than any field expects, or at the border of one. */
    private static final List<String> OTHERS = List.of(
            "0",
            "-1",
            "1.5",
            "1e400",
            "-0.0",
            "9223372036854775807",
            "9223372036854775808",
            "1e9",
            "true",
            "null",
            "[]",
            "{}",
            "[\"a\",\"b\"]",
            "[null]",
            "[[[[[[[[[[[[1]]]]]]]]]]]]",
            "{\"a\":{\"b\":1}}",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "\"\\udc00\\ud800\"",
            "12345678901234567890123456789012345678901234567890");

    private static JsonNode description;

    /** A call, who makes it, upon what, and a body that is right. */
    record Known(String call, String by, Supplier<String> subject, String body) {
        String method() {
            return call.split(" ")[0];
        }

        String path(String subject) {
            String path = call.split(" ")[1];
            for (String part : subject.split("/")) path = path.replaceFirst("\\{\\w+}", part);
            return path;
        }

        @Override
        public String toString() {
            return call;
        }
    }

    static Stream<Known> calls() {
        return Stream.of(
                new Known(
                        "POST /api/v1/tokens",
                        "",
                        () -> "",
                        "{\"login\": \"nobody.here\", \"password\": \"wrong\", \"name\": \"a\"}"),
                new Known(
                        "POST /api/v1/accounts",
                        "ines",
                        () -> "",
                        "{\"login\": \"\", \"name\": \"Eve\", \"roles\": [\"checker\"]}"),
                new Known(
                        "POST /api/v1/articles",
                        "ada",
                        () -> "",
                        "{\"text\": \"Rents rose.\", \"url\": \"\", \"publishedOn\": \"2024-03-01\"}"),
                new Known(
                        "POST /api/v1/articles/{slug}/revisions",
                        "ada",
                        Saved::article,
                        "{\"text\": \"Rents rose.\", \"url\": \"\", \"preview\": false}"),
                new Known("POST /api/v1/articles/{slug}/sign-off", "tomas", Ready::article, "{\"confirmed\": true}"),
                new Known("POST /api/v1/articles/{slug}/sign-off/withdrawal", "mara", Ready::signed, REASON),
                new Known(
                        "POST /api/v1/articles/{slug}/bypasses",
                        "mara",
                        Ready::passable,
                        "{\"blockers\": [\"unread\"], \"reason\": \"It goes to press tonight.\"}"),
                new Known("POST /api/v1/articles/{slug}/bypasses/{bypass}/permission", "tomas", Ready::asked, "{}"),
                new Known("POST /api/v1/articles/{slug}/pack", "ada", Saved::article, "{\"pack\": \"\"}"),
                new Known(
                        "POST /api/v1/articles/{slug}/claims",
                        "ada",
                        Saved::article,
                        "{\"exact\": \"140 flats\", \"statement\": \"It built 140.\"}"),
                new Known(
                        "PUT /api/v1/articles/{slug}/sentences/{number}",
                        "ada",
                        () -> Saved.article() + "/1",
                        "{\"state\": \"factual\"}"),
                new Known(
                        "POST /api/v1/claims",
                        "ada",
                        () -> "",
                        "{\"article\": \"\", \"statement\": \"It built 140.\"}"),
                new Known("POST /api/v1/notices/read", "ada", () -> "", "{\"ids\": []}"),
                of(
                        "PATCH /api/v1/claims/{number}",
                        "ada",
                        Saved::claim,
                        "{\"statement\": \"It built 141.\", \"version\": 0}"),
                of("POST /api/v1/claims/{number}/split", "ada", Saved::claim, "{\"statements\": [\"One.\", \"Two.\"]}"),
                of(
                        "POST /api/v1/claims/{number}/assignment",
                        "mara",
                        Saved::claim,
                        "{\"to\": \"bela\", \"due\": \"2099-01-05T17:00:00Z\"}"),
                of("POST /api/v1/claims/{number}/evidence", "ada", Saved::claim, PIECE),
                of("POST /api/v1/claims/{number}/evidence/{piece}/correction", "ada", EveryApiFieldTest::cited, PIECE),
                of("POST /api/v1/claims/{number}/evidence/{piece}/withdrawal", "ada", EveryApiFieldTest::cited, REASON),
                of(
                        "POST /api/v1/claims/{number}/evidence/{piece}/readers",
                        "ada",
                        EveryApiFieldTest::confided,
                        "{\"readers\": [\"bela\"]}"),
                of(
                        "POST /api/v1/claims/{number}/verdicts",
                        "ada",
                        EveryApiFieldTest::cited,
                        "{\"rating\": \"accurate\", \"reasons\": \"The register says so in table 2.\"}"),
                of(
                        "POST /api/v1/claims/{number}/verdicts/{verdict}/withdrawal",
                        "ada",
                        () -> Saved.proposed() + "/1",
                        REASON),
                of("POST /api/v1/claims/{number}/second-reading", "mara", Saved::proposed, "{\"checker\": \"bela\"}"),
                of("POST /api/v1/claims/{number}/second-reading/withdrawal", "mara", Saved::secondReading, REASON),
                of(
                        "POST /api/v1/claims/{number}/adjudication",
                        "mara",
                        Saved::disputed,
                        "{\"adopts\": \"first\", \"reasons\": \"Nearer to the register.\", \"sign\": false}"),
                of(
                        "POST /api/v1/claims/{number}/fixes",
                        "ada",
                        Saved::wrong,
                        "{\"now\": \"140 flats\", \"proposed\": \"142 flats\", \"must\": true}"),
                of(
                        "POST /api/v1/claims/{number}/fixes/{fix}/answers",
                        "bela",
                        () -> Saved.fixed() + "/1",
                        "{\"kind\": \"countered\", \"words\": \"141 flats\", \"reason\": \"So it is.\"}"),
                of("POST /api/v1/claims/{number}/remarks", "ada", Saved::claim, "{\"text\": \"Which table?\"}"),
                of(
                        "POST /api/v1/claims/{number}/remarks/{remark}/striking",
                        "ada",
                        () -> Saved.remarked() + "/1",
                        "{}"),
                of(
                        "POST /api/v1/claims/{number}/remarks/{remark}/resolution",
                        "ada",
                        () -> Saved.remarked() + "/1",
                        "{}"),
                of(
                        "POST /api/v1/claims/{number}/contacts",
                        "ada",
                        Saved::claim,
                        "{\"whom\": \"Jo\", \"how\": \"call\", \"purpose\": \"confirm\", \"terms\": \"background\","
                                + " \"asked\": \"Is it 140?\", \"askedOn\": \"2024-03-02\", \"answer\": \"Yes.\","
                                + " \"dueOn\": \"2099-01-05\", \"answeredOn\": \"2024-03-03\"}"),
                of(
                        "POST /api/v1/claims/{number}/contacts/{contact}/answer",
                        "ada",
                        () -> Saved.contacted() + "/1",
                        "{\"answer\": \"Yes.\", \"readBack\": true}"),
                of("POST /api/v1/claims/{number}/queries", "ada", Saved::claim, "{\"question\": \"Who said so?\"}"),
                of(
                        "POST /api/v1/claims/{number}/queries/{query}/answer",
                        "ada",
                        EveryApiFieldTest::asked,
                        "{\"answer\": \"The mayor.\"}"),
                of("POST /api/v1/claims/{number}/queries/{query}/withdrawal", "ada", EveryApiFieldTest::asked, REASON),
                of(
                        "POST /api/v1/claims/{number}/suggestions",
                        "mara",
                        Saved::claim,
                        "{\"statement\": \"The town built 142.\"}"),
                of(
                        "POST /api/v1/claims/{number}/suggestions/{suggestion}/acceptance",
                        "ada",
                        () -> Saved.suggested() + "/1",
                        "{}"),
                of(
                        "POST /api/v1/claims/{number}/suggestions/{suggestion}/refusal",
                        "ada",
                        () -> Saved.suggested() + "/1",
                        REASON),
                of("POST /api/v1/claims/{number}/returns", "mara", Saved::proposed, "{\"note\": \"Which table?\"}"),
                of(
                        "POST /api/v1/claims/{number}/returns/answer",
                        "ada",
                        EveryApiFieldTest::sentBack,
                        "{\"stands\": \"Table 2.\"}"),
                of("POST /api/v1/claims/{number}/sign-off", "mara", Saved::proposed, "{\"seal\": \"\"}"),
                of("POST /api/v1/claims/{number}/sign-off/withdrawal", "mara", Saved::signedOff, REASON),
                of("POST /api/v1/claims/{number}/setting-aside", "ada", Saved::claim, "{\"reason\": \"Taste.\"}"),
                of("POST /api/v1/claims/{number}/setting-aside/agreement", "mara", EveryApiFieldTest::aside, "{}"));
    }

    /** A token is a line in the history too; and here they are asked for more often than anybody may. */
    @BeforeEach
    @AfterEach
    void prepare() {
        Saved.run(() ->
                Event.getEntityManager().createQuery("delete from Attempts").executeUpdate());
        for (String login : List.of("ada", "mara", "tomas", "ines")) As.program(login);
        for (String login : List.of("ada", "bela", "mara", "ines")) As.program(login);
    }

    @Test
    void no_call_is_left_out() throws Exception {
        Set<String> described = new TreeSet<>();
        description()
                .path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(call -> {
                    if (call.getValue().has("requestBody"))
                        described.add(call.getKey().toUpperCase() + " " + path.getKey());
                }));
        assertEquals(described, new TreeSet<>(calls().map(Known::call).toList()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void is_refused_in_a_document_or_kept_as_it_is(Known call) throws Exception {
        String subject = call.subject().get();
        for (String path : fields(schema(call), "")) {
            for (String value : values()) {
                String body = body(call, subject, path, value);
                long before = events();
                Response answer = send(call, call.path(subject), body);
                String what = call + ", " + path + ": " + value.substring(0, Math.min(300, value.length()));
                if (answer.statusCode() >= 400) refused(answer, what, before);
                else kept(answer, value, what, before);
                if (answer.statusCode() < 400 || answer.statusCode() == 409)
                    subject = call.subject().get();
            }
        }
    }

    private static List<String> values() throws Exception {
        List<String> values = NAUGHTY.some(A_FIELD, OTHERS);
        for (String text : NAUGHTY.some(A_FIELD)) values.add(JSON.writeValueAsString(Naughty.sent(text)));
        return values;
    }

    private static void refused(Response answer, String what, long before) {
        assertTrue(answer.statusCode() < 500, () -> what + ": " + answer.asString());
        assertEquals("application/problem+json", answer.contentType(), what);
        assertFalse(answer.jsonPath().getString("detail").isBlank(), what);
        assertEquals(before, events(), what);
    }

    /** The answer is JSON, and what was said is in the history with the same words, or is the text of an article. */
    private static void kept(Response answer, String value, String what, long before) throws Exception {
        JSON.readTree(answer.asByteArray());
        JsonNode sent = JSON.readTree(value);
        if (!sent.isTextual() || what.contains("/tokens") || what.contains("password: ")) return;
        String kept = Plain.normalised(sent.textValue());
        List<String> said = Saved.in(
                () -> Event.after(before, 100).stream().map(Event::content).toList());
        boolean found =
                Plain.normalised(text(JSON.readTree(answer.asByteArray()))).contains(kept);
        // An author belongs to the source, not to the piece.
        found |= Saved.in(() -> Source.count("author", sent.textValue().strip())) > 0;
        found |= Saved.in(() -> Plain.normalised(Revision.<Revision>find("order by id desc")
                        .firstResult()
                        .text())
                .contains(kept));
        for (String content : said)
            found |= Plain.normalised(text(JSON.readTree(content))).contains(kept);
        assertTrue(found, () -> what + " is not among " + said);
    }

    /** All its texts, one after the other. */
    private static String text(JsonNode node) {
        StringBuilder text = new StringBuilder(node.isTextual() ? node.textValue() : "");
        node.forEach(inside -> text.append('\u001f').append(text(inside)));
        return text.toString();
    }

    private static Response send(Known call, String path, String body) {
        var sender = call.by().isEmpty() ? given().contentType("application/json") : As.program(call.by());
        return sender.body(body.getBytes(StandardCharsets.UTF_8)).request(call.method(), path);
    }

    private static String body(Known call, String subject, String path, String value) throws Exception {
        ObjectNode body = (ObjectNode) JSON.readTree(call.body());
        if (body.path("article").asText("-").isEmpty()) body.put("article", Saved.article());
        if (body.path("login").asText("-").isEmpty())
            body.put("login", "f" + UUID.randomUUID().toString().substring(0, 12));
        if (body.has("url")) body.put("url", "https://register.example/" + UUID.randomUUID());
        if (body.has("version"))
            body.put("version", Saved.facts(Long.parseLong(subject)).claim().version());
        if (body.has("seal")) body.put("seal", Saved.seal(Long.parseLong(subject)));
        String[] parts = path.split("\\.");
        ObjectNode at = body;
        for (int i = 0; i < parts.length - 1; i++) at = at.withObject("/" + parts[i]);
        at.put(parts[parts.length - 1], "\u0007here\u0007");
        return JSON.writeValueAsString(body).replace("\"\\u0007here\\u0007\"", value);
    }

    private static List<String> fields(JsonNode schema, String before) throws Exception {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : (Iterable<Map.Entry<String, JsonNode>>)
                () -> schema.path("properties").fields()) {
            fields.add(before + field.getKey());
            if (field.getValue().has("$ref"))
                fields.addAll(fields(named(field.getValue()), before + field.getKey() + "."));
        }
        return fields;
    }

    private static JsonNode schema(Known call) throws Exception {
        return named(description()
                .path("paths")
                .path(call.call().split(" ")[1])
                .path(call.method().toLowerCase())
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema"));
    }

    private static JsonNode named(JsonNode reference) throws Exception {
        String name = reference.path("$ref").asText().replaceFirst(".*/", "");
        return description().path("components").path("schemas").path(name);
    }

    private static JsonNode description() throws Exception {
        if (description == null)
            description = JSON.readTree(given().get("/q/openapi?format=json").asString());
        return description;
    }

    private static Known of(String call, String by, Supplier<Object> subject, String body) {
        return new Known(call, by, () -> String.valueOf(subject.get()), body);
    }

    private static String cited() {
        long claim = Saved.claim();
        return claim + "/" + Saved.evidence(claim, Stance.SUPPORTS, "ada");
    }

    private static String asked() {
        long claim = Saved.claim();
        return claim + "/" + Saved.query(claim, "Who said so?");
    }

    private static String confided() {
        long claim = Confided.claim();
        return claim + "/" + Confided.piece(claim);
    }

    private static long sentBack() {
        long claim = Saved.proposed();
        Saved.sendBack(claim, "mara");
        return claim;
    }

    private static long aside() {
        long claim = Saved.claim();
        Saved.proposeAside(claim, "ada");
        return claim;
    }

    private static long events() {
        return Saved.in(() -> Event.count());
    }
}
