package stet.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Somebody of the demo cast at a desk, with a session and a token. */
final class Visit {
    private final BenchDesk desk;
    private final String cookie;
    private final String token;

    Visit(BenchDesk desk, String login, String password) throws IOException, InterruptedException {
        this.desk = desk;
        HttpResponse<String> in = BenchDesk.HTTP.send(
                HttpRequest.newBuilder(URI.create(desk.base() + "/login"))
                        .header("Origin", desk.base())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "stet-to=&stet-login=" + login + "&stet-password=" + password))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        cookie = in.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        HttpResponse<String> made = BenchDesk.HTTP.send(
                HttpRequest.newBuilder(URI.create(desk.base() + "/api/v1/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(new ObjectMapper()
                                .writeValueAsString(Map.of("login", login, "password", password, "name", "bench"))))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        token = new ObjectMapper().readTree(made.body()).path("token").asText();
    }

    /** Somebody whom the desk need not know. */
    Visit(BenchDesk desk) {
        this.desk = desk;
        this.cookie = "stet=nobody";
        this.token = "stet_nobody";
    }

    byte[] page(String path) {
        return get(path, "Cookie: " + cookie);
    }

    byte[] api(String path) {
        return get(path, "Authorization: Bearer " + token);
    }

    byte[] post(String path, String json) {
        return ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port() + "\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + json.getBytes(UTF_8).length
                        + "\r\n\r\n" + json)
                .getBytes(UTF_8);
    }

    private byte[] get(String path, String header) {
        return ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + desk.port() + "\r\n" + header + "\r\n\r\n")
                .getBytes(UTF_8);
    }
}
