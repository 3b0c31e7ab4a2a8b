package stet.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.RawRequest;
import stet.support.Saved;
import stet.support.Stored;

/** What no browser and no well-made program sends: refused in words, or answered, and nothing comes of it. */
@QuarkusTest
class OddRequestsTest {
    private static final String END = "Connection: close\r\n\r\n";

    private Stored before;

    @BeforeEach
    void look() {
        As.session("ada");
        before = Stored.now();
    }

    @AfterEach
    void nothing_is_stored_and_the_desk_still_answers() {
        assertEquals(200, As.nobody().get("/login").statusCode());
        assertEquals(before, Stored.now());
    }

    @Test
    void a_host_that_is_missing_odd_or_given_twice_is_refused_in_words() throws IOException {
        String own = "Host: " + RawRequest.host() + "\r\n";
        for (String hosts : List.of(
                "",
                own + own,
                own + "Host: evil.example\r\n",
                "Host: evil.example\r\n" + own,
                "Host: a b\r\n",
                "Host: user@" + RawRequest.host() + "\r\n",
                "Host: " + RawRequest.host() + "/claims\r\n",
                "Host: " + RawRequest.host() + ",evil.example\r\n",
                "Host: 127.0.0.1:99999\r\n",
                "Host: [::1\r\n",
                "Host: caf\u00e9\r\n")) {
            refused(400, "GET /login HTTP/1.1\r\n" + hosts + END);
            refused(400, "GET /api/v1/claims HTTP/1.1\r\n" + hosts + END);
        }
        for (String host : List.of("", "127.0.0.1", "127.0.0.1:1", "%31", "x".repeat(5000), "localhost.evil.example")) {
            refused(421, "GET /login HTTP/1.1\r\nHost: " + host + "\r\n" + END);
            refused(421, "GET /api/v1/claims HTTP/1.1\r\nHost: " + host + "\r\n" + END);
        }
        refused(421, "GET /login HTTP/1.0\r\n\r\n");
    }

    /** Whatever the Host header says (RFC 9112, 3.2.2). */
    @Test
    void an_address_that_names_another_host_is_refused() throws IOException {
        refused(421, "GET http://evil.example/login HTTP/1.1\r\nHost: " + RawRequest.host() + "\r\n" + END);
        String own = "GET http://" + RawRequest.host() + "/login HTTP/1.1\r\nHost: " + RawRequest.host() + "\r\n" + END;
        assertTrue(RawRequest.answer(own).startsWith("HTTP/1.1 200 "));
    }

    @Test
    void an_address_that_is_none_is_refused_in_words() throws IOException {
        for (String path : List.of(
                "/%",
                "/%zz",
                "/claims/%",
                "/claims?q=%",
                "/claims?q=50%",
                "/api/v1/%",
                "/api/v1/claims?q=%zz",
                "/webjars/%",
                "/q/%",
                "/invitations/%",
                "/<script>",
                "/{x}",
                "/|",
                "/\\",
                "//")) {
            refused(400, get(path));
        }
        for (String path : List.of("*", "login")) refused(404, get(path));
        refused(414, get("/claims?q=" + "a".repeat(9000)));
        refused(414, get("/api/v1/claims?q=" + "a".repeat(9000)));
    }

    /** Decoded they are odd texts, and nothing that is anywhere. */
    @Test
    void bytes_that_are_no_text_are_found_nowhere() throws IOException {
        String ada = "Cookie: stet=" + As.session("ada") + "\r\n";
        for (String odd : List.of("%00", "%c0%af", "%ff", "%ed%a0%80", "1%0d%0aX:1", "%e2%80%ae", "-1")) {
            refused(404, get("/claims/" + odd, ada));
            refused(404, get("/sources/" + odd, ada));
            refused(404, get("/articles/" + odd, ada));
            refused(404, get("/invitations/" + odd));
        }
        refused(404, get("/claims/99999999999999999999", ada));
    }

    /** What cannot even be told apart into lines has no page to be answered with. */
    @Test
    void what_is_no_http_is_refused() throws IOException {
        for (String garbage : List.of(
                "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n",
                "GET /login\r\n\r\n",
                "G T /login HTTP/1.1\r\n\r\n",
                get("/login", "X-a: \u0001\u0000\u007f\r\n"),
                get("/login", "X a: 1\r\n"),
                get("/login", "no colon\r\n"),
                get("/login", "X-a: 1\rX-b: 2\r\n"),
                get("/login", "Content-Length: -1\r\n"),
                get("/login", "Content-Length: 3\r\nContent-Length: 5\r\n"),
                get("/login", "Content-Length: 99999999999999999999\r\n"))) {
            assertTrue(RawRequest.answer(garbage).matches("(?s)HTTP/1\\.[01] 400 .*"), garbage);
        }
        assertTrue(RawRequest.answer(get("/login", "X-a: y\r\n".repeat(5000))).startsWith("HTTP/1.1 431 "));
        assertTrue(RawRequest.answer(get("/login", "X-a: " + "y".repeat(100_000) + "\r\n"))
                .startsWith("HTTP/1.1 431 "));
        assertTrue(RawRequest.answer(get("/" + "a".repeat(100_000))).matches("(?s)HTTP/1\\.[01] 414 .*"));
    }

    @Test
    void a_body_that_a_proxy_may_read_another_way_is_refused() throws IOException {
        String type = "Content-Type: application/x-www-form-urlencoded\r\n";
        refused(400, post("/login", type + "Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"));
        for (String coding : List.of("xchunked", "chunked, identity", "identity")) {
            String answer = RawRequest.answer(post("/login", type + "Transfer-Encoding: " + coding + "\r\n", ""));
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        }
        String both = post("/login", type + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n");
        assertTrue(RawRequest.answer(both).startsWith("HTTP/1.1 400 "));
        for (String chunks : List.of("zz\r\n\r\n", "ffffffffffffffff\r\n\r\n", "3;" + "x".repeat(100_000) + "\r\n")) {
            String answer = RawRequest.answer(post("/login", type + "Transfer-Encoding: chunked\r\n", chunks));
            assertFalse(answer.startsWith("HTTP/1.1 2") || answer.startsWith("HTTP/1.1 5"), answer);
        }
    }

    /** Read as it is, it would be a form without fields, and some forms have none. */
    @Test
    void what_is_compressed_is_not_taken_for_an_empty_form() throws IOException {
        long claim = Saved.claim();
        before = Stored.now();
        String ada = "Cookie: stet=" + As.session("ada") + "\r\n";
        String type = "Content-Type: application/x-www-form-urlencoded\r\nContent-Encoding: gzip\r\n";
        refused(
                415,
                post("/claims/" + claim + "/assignment", ada + type + "Content-Length: 4\r\n", "\u001f\u008b\b\0"));
        String program = "Content-Type: application/json\r\nContent-Encoding: br\r\nContent-Length: 2\r\n";
        refused(415, post("/api/v1/tokens", program, "{}"));
        assertTrue(Saved.facts(claim).assignment().isEmpty());
    }

    @Test
    void methods_that_nobody_knows_are_refused_in_words() throws IOException {
        String origin = "Origin: http://" + RawRequest.host() + "\r\n";
        for (String method : List.of("BREW", "get", "TRACE", "CONNECT", "PROPFIND", "A".repeat(5000))) {
            refused(405, method + get("/login", origin).substring(3));
            refused(401, method + get("/api/v1/claims").substring(3));
        }
    }

    @Test
    void it_speaks_nothing_but_http_1() throws IOException {
        for (String upgrade : List.of(
                "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n",
                "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n")) {
            String answer = RawRequest.answer(get("/login", upgrade));
            assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        }
        String preface = RawRequest.answer("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        assertTrue(preface.matches("(?s)HTTP/[12]\\.[01] 400 .*"), preface);
        assertTrue(RawRequest.answer("GET /login HTTP/1.0\r\nHost: " + RawRequest.host() + "\r\n\r\n")
                .startsWith("HTTP/1.0 200 "));
    }

    private static void refused(int status, String request) throws IOException {
        String answer = RawRequest.answer(request);
        String asked = request.substring(0, Math.min(200, request.length()));
        assertTrue(answer.matches("(?s)HTTP/1\\.[01] " + status + " .*"), () -> asked + ": " + answer);
        boolean program = request.contains(" /api");
        String words = program ? "(?s).*application/problem\\+json.*\"detail\":\"\\S.*" : "(?s).*<h1>\\S.*";
        assertTrue(answer.matches(words), () -> asked + ": " + answer);
    }

    private static String get(String path, String... headers) {
        return "GET " + path + " HTTP/1.1\r\nHost: " + RawRequest.host() + "\r\n" + String.join("", headers) + END;
    }

    private static String post(String path, String headers, String body) {
        return "POST " + path + " HTTP/1.1\r\nHost: " + RawRequest.host() + "\r\nOrigin: http://" + RawRequest.host()
                + "\r\n" + headers + END + body;
    }
}
