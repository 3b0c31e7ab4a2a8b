package stet.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stet.evidence.Stance;
import stet.support.As;
import stet.support.Saved;

/** The description at /q/openapi is one that programs can be made from, and the answers are what it says. */
@QuarkusTest
class DescribedTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private JsonNode described;

    @BeforeEach
    void read() throws IOException {
        described = JSON.readTree(given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    @Test
    void every_answer_has_its_words_and_every_call_a_name_of_its_own() {
        Set<String> names = new TreeSet<>();
        int calls = 0;
        for (JsonNode path : described.path("paths")) {
            for (JsonNode call : path) {
                calls++;
                names.add(call.path("operationId").asText());
                assertFalse(call.path("summary").asText().isEmpty(), call.toString());
                call.path("responses")
                        .forEach(answer -> assertFalse(
                                answer.path("description").asText().isEmpty(),
                                call.path("operationId") + " " + answer));
            }
        }
        assertTrue(calls > 20, "found " + calls);
        assertEquals(calls, names.size(), names.toString());
    }

    @Test
    void it_names_what_it_holds_and_holds_what_it_names() {
        Set<String> named = described.findValuesAsText("$ref").stream()
                .map(ref -> ref.replace("#/components/schemas/", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> held = new TreeSet<>();
        described.path("components").path("schemas").fieldNames().forEachRemaining(held::add);
        assertEquals(named, held);
    }

    @Test
    void every_answer_is_as_described() throws IOException {
        long open = Saved.claim();
        long signed = Saved.signedOff();
        long lapsed = Saved.signedOff();
        Saved.evidence(lapsed, Stance.CONTRADICTS, "bela");
        for (long claim : new long[] {open, signed, lapsed}) {
            isAsDescribed("/api/v1/claims/{number}", "/api/v1/claims/" + claim);
            isAsDescribed("/api/v1/claims/{number}/history", "/api/v1/claims/" + claim + "/history");
        }
        isAsDescribed("/api/v1/claims", "/api/v1/claims?total=true&limit=500");
        isAsDescribed("/api/v1/agreement", "/api/v1/agreement?article=" + Saved.slug(Saved.disputed()));
        isAsDescribed("/api/v1/agreement", "/api/v1/agreement?article=" + Saved.slug(open));
        isAsDescribed("/api/v1/articles/{slug}/board", "/api/v1/articles/" + Saved.slug(open) + "/board");
        isAsDescribed("/api/v1/articles", "/api/v1/articles");
        isAsDescribed("/api/v1/articles/{slug}", "/api/v1/articles/" + Saved.slug(open));
        isAsDescribed("/api/v1/history", "/api/v1/history");
        isAsDescribed("/api/v1/history/verification", "/api/v1/history/verification");
    }

    @Test
    void a_refusal_is_as_described() throws IOException {
        Response refused = As.program("ada").body(Map.of("nonsense", 1)).post("/api/v1/claims");
        JsonNode problem = described.at("/components/schemas/Problem");
        conforms(JSON.readTree(refused.asString()), problem, "problem");
    }

    private void isAsDescribed(String path, String asked) throws IOException {
        JsonNode schema = described.path("paths").path(path).at("/get/responses/200/content/application~1json/schema");
        assertFalse(schema.isMissingNode(), path);
        String answer =
                As.program("mara").get(asked).then().statusCode(200).extract().asString();
        conforms(JSON.readTree(answer), schema, path);
    }

    /** The little of JSON Schema that the description needs. */
    private void conforms(JsonNode value, JsonNode schema, String where) {
        if (schema.has("$ref")) {
            conforms(value, described.at(schema.path("$ref").asText().substring(1)), where);
        } else if (schema.has("anyOf")) {
            boolean isNone = value.isNull() && types(schema.path("anyOf")).contains("null");
            if (!isNone) conforms(value, schema.path("anyOf").path(0), where);
        } else {
            assertTrue(types(schema).contains(type(value)), where + " is " + value + ", not " + schema.path("type"));
            if (value.isArray()) value.forEach(item -> conforms(item, schema.path("items"), where + "[]"));
            if (value.isObject()) fields(value, schema, where);
        }
    }

    private void fields(JsonNode value, JsonNode schema, String where) {
        value.fields().forEachRemaining(field -> {
            JsonNode known = schema.path("properties").path(field.getKey());
            JsonNode of = known.isMissingNode() ? schema.path("additionalProperties") : known;
            assertFalse(of.isMissingNode(), where + " has " + field.getKey() + ", which is not described");
            conforms(field.getValue(), of, where + "." + field.getKey());
        });
    }

    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isTextual()) return Set.of(type.asText());
        return StreamSupport.stream((schema.isArray() ? schema : type).spliterator(), false)
                .map(one -> one.isTextual() ? one.asText() : one.path("type").asText())
                .collect(Collectors.toSet());
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "array";
            case OBJECT, POJO -> "object";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case NULL, MISSING -> "null";
            case STRING, BINARY -> "string";
        };
    }
}
