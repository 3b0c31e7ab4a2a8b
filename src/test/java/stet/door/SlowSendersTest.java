package stet.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.support.RawRequest;

/** Whoever sends slowly is waited for a while, by a connection of their own and by nothing else. */
@QuarkusTest
@TestProfile(SlowSendersTest.Impatient.class)
class SlowSendersTest {
    /** Waits for seconds where a desk waits for minutes. */
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("stet.limits.sending", "PT2S", "quarkus.http.idle-timeout", "5S");
        }
    }

    @Test
    void a_head_that_does_not_end_is_hung_up_on() throws IOException {
        for (String begun : List.of("", "GET /login HTT", "GET /login HTTP/1.1\r\nHost: ")) {
            try (Socket socket = RawRequest.open()) {
                socket.getOutputStream().write(begun.getBytes(US_ASCII));
                assertEquals("", RawRequest.rest(socket.getInputStream()), begun);
            }
        }
    }

    @Test
    void a_body_that_does_not_end_is_answered_in_words() throws IOException {
        for (String path : List.of("/login", "/claims", "/api/v1/tokens")) {
            try (Socket socket = begun(path)) {
                String answer = RawRequest.rest(socket.getInputStream());
                assertTrue(answer.startsWith("HTTP/1.1 408 "), path + ": " + answer);
                assertTrue(answer.contains("took too long to arrive"), answer);
                assertEquals(path.startsWith("/api"), answer.contains("application/problem+json"));
            }
        }
    }

    /** Every byte that comes would put off a limit on silence alone. */
    @Test
    void a_body_that_trickles_in_is_not_waited_for_any_longer() throws IOException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        try (Socket socket = begun("/login")) {
            socket.setSoTimeout(100);
            boolean answered = false;
            while (!answered && Instant.now().isBefore(deadline)) {
                socket.getOutputStream().write('a');
                answered = isAnswered(socket);
            }
            assertTrue(answered);
        }
    }

    private static Socket begun(String path) throws IOException {
        Socket socket = RawRequest.open();
        socket.getOutputStream()
                .write(("POST " + path + " HTTP/1.1\r\nHost: " + RawRequest.host() + "\r\nOrigin: http://"
                                + RawRequest.host() + "\r\nContent-Length: 100\r\n\r\nstet-")
                        .getBytes(US_ASCII));
        return socket;
    }

    private static boolean isAnswered(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() == 'H';
        } catch (SocketTimeoutException notYet) {
            return false;
        }
    }
}
