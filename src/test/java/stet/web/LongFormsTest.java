package stet.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.support.As;
import stet.support.Saved;

/** By hand, since clients refuse to send what browsers never send. */
@QuarkusTest
class LongFormsTest {
    private static final String HALF_A_FORM = "--x\r\nContent-Disposition: form-data; name=\"to\"\r\n\r\nada";

    @Test
    void what_is_no_form_is_taken_for_none() throws IOException {
        long claim = Saved.claim();
        String session = As.signIn("bela", As.password("bela"));
        for (String path :
                List.of("/claims/" + claim + "/assignment", "/packs", "/packs/check", "/account/password", "/login")) {
            for (String type :
                    List.of("application/json", "text/plain", "nonsense", "a/b/c", "multipart/form-data", "")) {
                String answer = posted(path, session, type, "{\"a\": 1}");
                assertTrue(answer.startsWith("HTTP/1.1 415 "), path + " " + type + ": " + answer);
                assertTrue(answer.contains("<h1>Not that form</h1>"), answer);
            }
            String broken = posted(path, session, "multipart/form-data; boundary=x", HALF_A_FORM);
            assertTrue(broken.matches("(?s)HTTP/1.1 4(00|15) .*<h1>.*"), path + ": " + broken);
        }
        assertTrue(Saved.facts(claim).assignment().isEmpty());
    }

    @Test
    void a_form_without_anything_in_it_is_a_form() throws IOException {
        String session = As.signIn("ines", As.password("ines"));
        for (String path : List.of("/packs", "/packs/check", "/accounts")) {
            String answer = posted(path, session, "", "");
            assertTrue(answer.startsWith("HTTP/1.1 422 "), path + ": " + answer);
        }
        assertTrue(posted("/packs", session, "application/x-www-form-urlencoded", "a=1")
                .startsWith("HTTP/1.1 415 "));
    }

    @Test
    void programs_are_told_in_a_document() throws IOException {
        for (String type : List.of("nonsense", "text/plain", "application/x-www-form-urlencoded")) {
            String answer = posted("/api/v1/tokens", "", type, "{}");
            assertTrue(answer.startsWith("HTTP/1.1 415 "), type + ": " + answer);
            assertTrue(answer.contains("application/problem+json"), answer);
        }
    }

    private static String posted(String path, String session, String type, String body) throws IOException {
        String host = "127.0.0.1:" + RestAssured.port;
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            String request = "POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
                    + (session.isEmpty() ? "" : "\r\nCookie: stet=" + session)
                    + (type.isEmpty() ? "" : "\r\nContent-Type: " + type)
                    + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
