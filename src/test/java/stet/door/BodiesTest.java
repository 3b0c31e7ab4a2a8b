package stet.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.support.As;
import stet.support.RawRequest;
import stet.support.Stored;

/** More than the desk takes: refused with the limit in words, however it is sent and whoever sends it. */
@QuarkusTest
class BodiesTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int TOO_MUCH = 21_000_000;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void more_than_twenty_megabytes_is_refused_with_the_limit(boolean declared) throws IOException {
        String ada = "Cookie: stet=" + As.session("ada") + "\r\n";
        String token = "Authorization: Bearer " + As.token("ada") + "\r\n";
        Stored before = Stored.now();
        Map<String, String> sent = Map.of(
                "/claims",
                ada + type(FORM),
                "/login",
                type(FORM),
                "/accounts",
                type(FORM),
                "/packs",
                ada + type("multipart/form-data; boundary=x"),
                "/nothing/here",
                ada + type(FORM),
                "/api/v1/claims",
                token + type("application/json"),
                "/api/v1/tokens",
                type("application/json"),
                "/api/v1/accounts",
                type("application/json"));
        for (var one : sent.entrySet()) {
            String answer = RawRequest.answer(post(one.getKey(), one.getValue(), "a=".repeat(TOO_MUCH / 2), declared));
            assertTrue(answer.startsWith("HTTP/1.1 413 "), one.getKey() + ": " + answer);
            assertTrue(answer.contains("That is more than this desk takes at once (20 MB)."), answer);
            assertEquals(one.getKey().startsWith("/api"), answer.contains("application/problem+json"), answer);
        }
        assertEquals(before, Stored.now());
    }

    @Test
    void what_waits_for_a_word_before_it_is_sent_is_told_at_once() throws IOException {
        String asking = type(FORM) + "Expect: 100-continue\r\nContent-Length: ";
        String refused = RawRequest.answer(head("/login", asking + TOO_MUCH + "\r\n"));
        assertTrue(refused.startsWith("HTTP/1.1 413 "), refused);
        byte[] small = "stet-login=nobody&stet-password=none".getBytes(US_ASCII);
        String taken = RawRequest.answer(head("/login", asking + small.length + "\r\n"), small);
        assertTrue(taken.startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 401 "), taken);
    }

    @Test
    void what_can_never_be_taken_is_not_waited_for() throws IOException {
        String answer = RawRequest.answer(head("/login", type(FORM) + "Content-Length: 500000000\r\n"));
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    }

    /** Signed out, they would have to travel through the login page and back. */
    @Test
    void long_words_of_whoever_is_signed_out_are_refused_with_another_limit() throws IOException {
        String words = "statement=" + "a".repeat(1_100_000);
        String answer = RawRequest.answer(post("/claims", type(FORM), words, true));
        assertTrue(answer.startsWith("HTTP/1.1 413 ") && answer.contains("(1 MB)"), answer);
        String kept = RawRequest.answer(post("/claims", type(FORM), words.substring(0, 900_000), false));
        assertTrue(kept.startsWith("HTTP/1.1 401 ") && kept.contains("aaaa"), kept.substring(0, 200));
    }

    /** More of them than the desk has threads: reading them by threads would leave none for anybody else. */
    @Test
    void many_who_send_slowly_keep_nobody_else_waiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 250; i++) {
                slow.add(RawRequest.open());
                OutputStream out = slow.get(i).getOutputStream();
                out.write(head("/login", type(FORM) + "Content-Length: 100\r\n"));
                out.write('s');
            }
            String words = "stet-login=nobody&stet-password=none";
            String answer = RawRequest.answer(post("/login", type(FORM), words, true));
            assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
        } finally {
            for (Socket socket : slow) socket.close();
        }
    }

    @Test
    void room_is_given_back_and_never_more_than_there_is() {
        Room room = new Room(100);
        assertEquals(List.of(true, false, true), List.of(room.take("a", 40), room.take("b", 61), room.take("b", 50)));
        assertFalse(room.take("c", 11));
        room.giveBack("a", 40);
        assertEquals(List.of(true, false), List.of(room.take("c", 50), room.take("d", 1)));
    }

    @Test
    void one_address_has_half_of_the_room() {
        Room room = new Room(100);
        assertEquals(List.of(true, false, true), List.of(room.take("a", 50), room.take("a", 1), room.take("b", 50)));
        room.giveBack("a", 20);
        assertTrue(room.take("a", 20));
    }

    private static String type(String type) {
        return "Content-Type: " + type + "\r\n";
    }

    private static byte[] head(String path, String headers) {
        return ("POST " + path + " HTTP/1.1\r\nHost: " + RawRequest.host() + "\r\nOrigin: http://" + RawRequest.host()
                        + "\r\nConnection: close\r\n" + headers + "\r\n")
                .getBytes(US_ASCII);
    }

    private static byte[][] post(String path, String headers, String text, boolean declared) throws IOException {
        byte[] body = text.getBytes(US_ASCII);
        if (declared) return new byte[][] {head(path, headers + "Content-Length: " + body.length + "\r\n"), body};
        return new byte[][] {head(path, headers + "Transfer-Encoding: chunked\r\n"), chunks(body)};
    }

    private static byte[] chunks(byte[] body) throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int at = 0; at < body.length; at += 65_536) {
            byte[] piece = Arrays.copyOfRange(body, at, Math.min(body.length, at + 65_536));
            chunks.write((Integer.toHexString(piece.length) + "\r\n").getBytes(US_ASCII));
            chunks.write(piece);
            chunks.write("\r\n".getBytes(US_ASCII));
        }
        chunks.write("0\r\n\r\n".getBytes(US_ASCII));
        return chunks.toByteArray();
    }
}
