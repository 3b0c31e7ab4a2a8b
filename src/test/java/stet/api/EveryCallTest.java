package stet.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stet.history.HistoryHead;
import stet.support.As;
import stet.support.Confided;
import stet.support.Saved;

/** Each call of the interface, in turn: without a token, by the wrong person, on nothing, and with nonsense. */
@QuarkusTest
class EveryCallTest {
    /** Method, path, and somebody at the desk who may not; "-" where everybody may. */
    private static final String CALLS = """
            POST   /api/v1/accounts                                           mara
            GET    /api/v1/agreement                                          -
            GET    /api/v1/articles                                           -
            POST   /api/v1/articles                                           ines
            GET    /api/v1/articles/{slug}                                    -
            GET    /api/v1/articles/{slug}/annotations                        -
            POST   /api/v1/articles/{slug}/claims                             ines
            GET    /api/v1/articles/{slug}/coverage                           -
            GET    /api/v1/articles/{slug}/sentences/{number}                 -
            PUT    /api/v1/articles/{slug}/sentences/{number}                 ines
            GET    /api/v1/articles/{slug}/diff                               -
            GET    /api/v1/articles/{slug}/board                              -
            GET    /api/v1/articles/{slug}/gate                               -
            POST   /api/v1/articles/{slug}/sign-off                           ada
            POST   /api/v1/articles/{slug}/sign-off/withdrawal                ada
            POST   /api/v1/articles/{slug}/bypasses                           ada
            POST   /api/v1/articles/{slug}/bypasses/{bypass}/permission       ada
            GET    /api/v1/articles/{slug}/certificate                        -
            POST   /api/v1/articles/{slug}/pack                               -
            GET    /api/v1/articles/{slug}/revisions                          -
            POST   /api/v1/articles/{slug}/revisions                          ines
            GET    /api/v1/articles/{slug}/revisions/{number}/text            -
            GET    /api/v1/claims                                             -
            POST   /api/v1/claims                                             ines
            GET    /api/v1/claims/{number}                                    -
            PATCH  /api/v1/claims/{number}                                    ines
            POST   /api/v1/claims/{number}/split                              ines
            POST   /api/v1/claims/{number}/assignment                         ines
            DELETE /api/v1/claims/{number}/assignment                         ines
            POST   /api/v1/claims/{number}/evidence                           ines
            POST   /api/v1/claims/{number}/evidence/{piece}/correction        ines
            POST   /api/v1/claims/{number}/evidence/{piece}/withdrawal        ines
            GET    /api/v1/claims/{number}/evidence/{piece}/look              -
            POST   /api/v1/claims/{number}/evidence/{piece}/readers           ines
            POST   /api/v1/claims/{number}/verdicts                           ines
            POST   /api/v1/claims/{number}/verdicts/{verdict}/withdrawal      ines
            POST   /api/v1/claims/{number}/second-reading                     ines
            POST   /api/v1/claims/{number}/second-reading/withdrawal          ada
            POST   /api/v1/claims/{number}/adjudication                       ada
            GET    /api/v1/claims/{number}/fixes                              -
            POST   /api/v1/claims/{number}/fixes                              ines
            POST   /api/v1/claims/{number}/fixes/{fix}/answers                ada
            GET    /api/v1/claims/{number}/remarks                            -
            POST   /api/v1/claims/{number}/remarks                            ines
            POST   /api/v1/claims/{number}/remarks/{remark}/striking          bela
            POST   /api/v1/claims/{number}/remarks/{remark}/resolution        ines
            DELETE /api/v1/claims/{number}/remarks/{remark}/resolution        ines
            GET    /api/v1/claims/{number}/contacts                           -
            POST   /api/v1/claims/{number}/contacts                           ines
            POST   /api/v1/claims/{number}/contacts/{contact}/answer          ines
            GET    /api/v1/claims/{number}/queries                            -
            POST   /api/v1/claims/{number}/queries                            ines
            POST   /api/v1/claims/{number}/queries/{query}/answer             ines
            POST   /api/v1/claims/{number}/queries/{query}/withdrawal         ines
            GET    /api/v1/claims/{number}/suggestions                        -
            POST   /api/v1/claims/{number}/suggestions                        ada
            POST   /api/v1/claims/{number}/suggestions/{suggestion}/acceptance mara
            POST   /api/v1/claims/{number}/suggestions/{suggestion}/refusal   ines
            POST   /api/v1/claims/{number}/returns                            ada
            POST   /api/v1/claims/{number}/returns/answer                     ines
            POST   /api/v1/claims/{number}/sign-off                           ada
            POST   /api/v1/claims/{number}/sign-off/withdrawal                ada
            POST   /api/v1/claims/{number}/setting-aside                      ines
            POST   /api/v1/claims/{number}/setting-aside/agreement            ada
            GET    /api/v1/claims/{number}/history                            -
            GET    /api/v1/history                                            ada
            GET    /api/v1/history/verification                               -
            GET    /api/v1/notices                                            -
            POST   /api/v1/notices/read                                       -
            """;

    /** Whoever may, where an editor may not. */
    private static final Map<String, String> WHO_MAY = Map.of(
            "/api/v1/accounts", "ines",
            "/api/v1/claims/{number}/evidence/{piece}/readers", "mara",
            "/api/v1/claims/{number}/fixes/{fix}/answers", "bela",
            "/api/v1/claims/{number}/verdicts/{verdict}/withdrawal", "ada");

    record Known(String method, String path, String stranger) {
        static Known of(String line) {
            String[] words = line.trim().split("\\s+");
            return new Known(words[0], words[1], words[2]);
        }

        boolean isAct() {
            return !method.equals("GET");
        }

        boolean isOfOneThing() {
            return path.contains("{");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Known> calls() {
        return CALLS.lines().map(Known::of);
    }

    static Stream<Known> acts() {
        return calls().filter(Known::isAct);
    }

    private static long claim;
    private static long fixed;
    private static long remarked;
    private static long suggested;
    private static long confided;
    private static long asked;
    private static long contacted;

    @ParameterizedTest
    @MethodSource("calls")
    void is_refused_without_a_token(Known call) {
        for (RequestSpecification stranger : List.of(given(), As.ada(), As.bearer("stet_nonsense"))) {
            refused(send(stranger.contentType("application/json"), call, known(call), "{}"), 401)
                    .then()
                    .header("WWW-Authenticate", "Bearer");
        }
    }

    /** Whoever may not come in learns of no address whether it is there, and of none what it takes. */
    @Test
    void a_stranger_is_told_nothing_else_than_that_a_token_is_needed() {
        for (RequestSpecification stranger : List.of(given(), As.ada(), As.bearer("stet_nonsense"))) {
            for (String path : List.of("/api", "/api/", "/api/v1/nothing", "/api/v1/claims/abc", "/api/v1/tokens/1")) {
                told(stranger.get(path));
            }
            told(stranger.put("/api/v1/claims"));
            told(stranger.delete("/api/v1/claims/1"));
            told(stranger.accept("application/xml").get("/api/v1/claims"));
            told(stranger.contentType("text/plain").body("{}").post("/api/v1/claims"));
            told(stranger.body("x".repeat(100_000)).post("/api/v1/claims"));
        }
    }

    @Test
    void a_wrong_token_does_not_keep_anybody_from_making_a_good_one() {
        As.bearer("stet_nonsense")
                .body(Map.of("login", "ada", "password", As.password("ada"), "name", "anew"))
                .post("/api/v1/tokens")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void another_method_is_told_from_an_address_that_there_is_not(Known call) {
        String taken = calls().filter(known -> known.path().equals(call.path()))
                .map(Known::method)
                .sorted()
                .collect(Collectors.joining(", "));
        for (String other : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            if (taken.contains(other)) continue;
            refused(As.program("tomas").request(other, known(call)), 405).then().header("Allow", taken);
        }
        refused(As.program("tomas").get(known(call) + "/nothing/at/all"), 404);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void is_refused_to_whoever_may_not(Known call) {
        if (call.stranger().equals("-")) return;
        RequestSpecification stranger = As.program(call.stranger());
        String path = known(call);
        long before = events();
        refused(send(stranger, call, path, "{\"nonsense\":1}"), 403);
        assertEquals(before, events());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void is_404_on_nothing_before_anything_else_is_looked_at(Known call) {
        if (!call.isOfOneThing()) return;
        String nothing = call.path()
                .replace("{number}", "999999999")
                .replace("{slug}", "no-such")
                .replaceAll("\\{\\w+}", "1");
        refused(send(As.program("ada"), call, nothing, "{\"nonsense\":1}"), 404);
        refused(send(As.program("ines"), call, nothing, "not json"), 404);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refuses_what_is_no_json_and_what_it_does_not_know(Known call) {
        if (call.method().equals("DELETE")) return;
        String by = WHO_MAY.getOrDefault(call.path(), "tomas");
        As.program(by);
        String path = known(call);
        long before = events();
        for (String broken : List.of(
                "{",
                "{\"a\":1,\"a\":2}",
                "{} {}",
                "nothing",
                "{\"a\":" + "[".repeat(5000),
                "{\"a\":[" + "1,".repeat(20_000) + "1]}")) {
            refused(send(As.program(by), call, path, broken), 400).then().body("detail", not(containsString("Source")));
        }
        for (String other : List.of("[]", "null", "7", "\"text\"")) {
            refused(send(As.program(by), call, path, other), 422);
        }
        refused(send(As.program(by), call, path, "{\"nonsense\":1}"), 422)
                .then()
                .body("errors.field", contains("nonsense"));
        refused(send(As.program(by), call, path + "?nonsense=1", "{}"), 422)
                .then()
                .body("errors.field", contains("nonsense"));
        refused(send(As.program(by).contentType("text/plain"), call, path, "{}"), 415);
        assertEquals(before, events());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void refuses_a_parameter_that_it_does_not_know(Known call) {
        if (call.isAct()) return;
        refused(send(As.program("mara"), call, known(call) + "?nonsense=1", ""), 422)
                .then()
                .body("errors.field", contains("nonsense"));
    }

    /** Stored as the characters that they imitate, they would get past whoever looks at the bytes. */
    @Test
    void bytes_that_are_no_utf_8_are_no_json() {
        String[] spelled = {
            "\u00c0\u00af",
            "\u00e0\u0080\u00af",
            "\u00ed\u00a0\u0080",
            "\u00f4\u0090\u0080\u0080",
            "\u00ff",
            "\u00f0\u009f",
            "caf\u00e9"
        };
        for (String bytes : spelled) {
            byte[] body = ("{\"article\": \"" + Saved.slug(Saved.claim()) + "\", \"statement\": \"a" + bytes + "\"}")
                    .getBytes(StandardCharsets.ISO_8859_1);
            long before = events();
            refused(As.program("ada").body(body).post("/api/v1/claims"), 400);
            assertEquals(before, events());
        }
        refused(As.program("ada").body("{}".getBytes(StandardCharsets.UTF_16BE)).post("/api/v1/claims"), 400);
    }

    @Test
    void a_blank_text_is_no_number_and_no_yes() {
        String article = Saved.slug(Saved.claim());
        for (String blank : List.of("", " ", "\\u0000", "\\t")) {
            String body = "{\"article\": \"" + article + "\", \"statement\": \"a\", \"passage\": \"" + blank + "\"}";
            refused(As.program("ada").body(body).post("/api/v1/claims"), 422)
                    .then()
                    .body("errors.field", contains("passage"));
        }
    }

    @Test
    void another_method_and_another_form_are_refused_in_words() {
        refused(As.program("ada").body("{}").put("/api/v1/claims"), 405);
        refused(As.program("ada").accept("application/xml").get("/api/v1/claims"), 406);
    }

    @Test
    void what_is_nowhere_is_a_problem_too() {
        refused(As.program("ada").get("/api/v1/nothing"), 404);
        refused(As.program("ada").get("/api"), 404);
        assertEquals(404, As.program("ada").head("/api/v1/claims/999999999").statusCode());
    }

    @Test
    void the_description_holds_every_call_with_its_errors_and_nothing_else() throws Exception {
        JsonNode described = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        Set<String> found = new TreeSet<>();
        described
                .path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> found.add(method.toUpperCase() + " " + path.getKey())));
        Set<String> expected = new TreeSet<>(calls().map(Known::toString).toList());
        expected.add("POST /api/v1/tokens");
        assertEquals(expected, found);
        calls().forEach(call -> {
            JsonNode responses = described
                    .path("paths")
                    .path(call.path())
                    .path(call.method().toLowerCase())
                    .path("responses");
            List.of("401", "422").forEach(status -> assertTrue(responses.has(status), call + " " + status));
            if (call.isOfOneThing()) assertTrue(responses.has("404"), call + " 404");
            if (call.isAct()) assertTrue(responses.has("409"), call + " 409");
            if (!call.stranger().equals("-")) assertTrue(responses.has("403"), call + " 403");
            assertEquals(call.isAct(), responses.has("409"), call + " 409");
        });
        assertEquals(
                "bearer",
                described
                        .path("components")
                        .path("securitySchemes")
                        .path("bearer")
                        .path("scheme")
                        .asText());
    }

    private static void told(Response answer) {
        refused(answer, 401)
                .then()
                .header("WWW-Authenticate", "Bearer")
                .body("detail", containsString("token"))
                .body("errors", nullValue());
    }

    private static Response refused(Response answer, int status) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", not(equalTo("")));
        return answer;
    }

    private static Response send(RequestSpecification by, Known call, String path, String body) {
        return call.isAct() && !call.method().equals("DELETE")
                ? by.body(body).request(call.method(), path)
                : by.request(call.method(), path);
    }

    private static synchronized String known(Known call) {
        if (claim == 0) claim = Saved.proposed();
        if (fixed == 0) fixed = Saved.fixed();
        if (remarked == 0) remarked = Saved.remarked();
        if (contacted == 0) contacted = Saved.contacted();
        if (call.path().contains("{contact}")) {
            return call.path().replace("{number}", String.valueOf(contacted)).replace("{contact}", "1");
        }
        if (confided == 0) confided = Confided.claim("mara");
        if (call.path().endsWith("/look") || call.path().endsWith("/readers")) {
            return call.path()
                    .replace("{number}", String.valueOf(confided))
                    .replace("{piece}", String.valueOf(Confided.piece(confided)));
        }
        if (asked == 0) Saved.query(asked = Saved.claim(), "Who said so?");
        if (call.path().contains("{query}")) {
            return call.path().replace("{number}", String.valueOf(asked)).replace("{query}", "1");
        }
        if (suggested == 0) suggested = Saved.suggested();
        if (call.path().contains("{suggestion}")) {
            return call.path().replace("{number}", String.valueOf(suggested)).replace("{suggestion}", "1");
        }
        if (call.path().contains("{remark}")) {
            return call.path().replace("{number}", String.valueOf(remarked)).replace("{remark}", "1");
        }
        if (call.path().contains("{fix}")) {
            return call.path().replace("{number}", String.valueOf(fixed)).replace("{fix}", "1");
        }
        return call.path()
                .replaceAll("/(revisions|sentences)/\\{number}", "/$1/1")
                .replace("{number}", String.valueOf(claim))
                .replace("{slug}", Saved.slug(claim))
                .replace("{bypass}", "1")
                .replace("{verdict}", "1")
                .replace(
                        "{piece}",
                        String.valueOf(Saved.facts(claim).evidence().get(0).number()));
    }

    private static long events() {
        return Saved.in(() -> HistoryHead.current().eventCount());
    }
}
