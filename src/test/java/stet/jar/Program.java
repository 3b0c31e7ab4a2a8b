package stet.jar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import stet.support.As;

/** A program at the running jar, known by its token; an answer that takes too long is no answer. */
final class Program {
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    private Program(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** With a fresh token of somebody of the cast. */
    static Program of(Jar jar, String login) throws Exception {
        Program stranger = new Program(jar.base(), "");
        Map<String, String> asked = Map.of("login", login, "password", As.password(login), "name", "a program");
        return new Program(
                jar.base(), stranger.did("/tokens", asked).path("token").asText());
    }

    /** The same program at another desk, or at the same after it was started again. */
    Program at(Jar jar) {
        return new Program(jar.base(), token);
    }

    /** What a POST made; anything but 2xx fails. */
    JsonNode did(String path, Object body) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(path, body, "");
        assertTrue(answer.statusCode() / 100 == 2, path + ": " + answer.statusCode() + " " + answer.body());
        return read(answer);
    }

    HttpResponse<String> post(String path, Object body, String key) throws IOException, InterruptedException {
        return send("POST", path, body, key);
    }

    JsonNode seen(String path) throws IOException, InterruptedException {
        return read(send("GET", path, null, ""));
    }

    /** Under /api/v1; with an Idempotency-Key where one is given. */
    HttpResponse<String> send(String method, String path, Object body, String key)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
                .timeout(BOUND)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        if (!key.isEmpty()) request.header("Idempotency-Key", key);
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static JsonNode read(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}
