package stet.jar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody at the running jar, known by their cookie; an answer that takes too long is no answer. */
final class Visitor {
    private static final Duration BOUND = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Jar jar;
    private String cookie = "";

    Visitor(Jar jar) {
        this.jar = jar;
    }

    static Visitor signedIn(Jar jar, String login, String password) throws Exception {
        Visitor visitor = new Visitor(jar);
        HttpResponse<String> answer = visitor.post("/login", Map.of("stet-login", login, "stet-password", password));
        assertEquals(303, answer.statusCode(), answer.body());
        return visitor;
    }

    /** The same browser, cookie in hand, at another node. */
    Visitor at(Jar node) {
        Visitor same = new Visitor(node);
        same.cookie = cookie;
        return same;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return postFrom(jar.base(), path, form);
    }

    /** A form that stood on a page of some site. */
    HttpResponse<String> postFrom(String origin, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A page that says that something failed, and nothing of how. */
    static void assertHonest(HttpResponse<String> answer) {
        String page = answer.body();
        assertTrue(answer.statusCode() == 409 || answer.statusCode() >= 500, answer.statusCode() + " " + page);
        assertTrue(page.contains("<h1>"), page);
        assertFalse(page.contains("Exception") || page.contains("at stet.") || page.contains("\tat "), page);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(jar.base() + path))
                .timeout(BOUND)
                .header("Accept", "text/html")
                .header("Origin", jar.base());
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers()
                .firstValue("set-cookie")
                .filter(given -> given.startsWith("stet="))
                .ifPresent(given -> cookie = given.split(";")[0]);
        return answer;
    }
}
