package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.web.Refusal;
import stet.web.Texts;

/** Whatever the other side answers, a fetch that fails is a 422 about the address, in words. */
@Timeout(120)
class FetcherFailuresTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    private final Peer peer = Peer.open();
    private final Fetcher fetcher = Fetching.fetcher();

    @AfterEach
    void close() throws IOException {
        peer.close();
    }

    @ParameterizedTest
    @CsvSource({
        "401, fetch_closed",
        "402, fetch_closed",
        "403, fetch_closed",
        "407, fetch_closed",
        "451, fetch_closed",
        "404, fetch_not_there",
        "410, fetch_not_there",
        "429, fetch_often",
        "400, fetch_status",
        "418, fetch_status",
        "500, fetch_broken",
        "503, fetch_broken",
        "599, fetch_broken",
        "201, fetch_status",
        "204, fetch_status",
        "206, fetch_status",
        "300, fetch_status",
        "304, fetch_status",
        "305, fetch_status"
    })
    void another_status_is_said_with_its_number(int status, String key) {
        peer.raw(
                "/",
                "HTTP/1.1 " + status + " X\r\nContent-Type: text/html\r\nLocation: /b\r\n"
                        + "WWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        Fetching.assertRefusal(Texts.of(key, status), fetcher, peer.url("/"));
        assertEquals(List.of("/robots.txt", "/"), peer.targets(), "asked once");
    }

    @Test
    void what_is_transformed_on_the_way_is_fetched() {
        peer.raw("/", "HTTP/1.1 203 X\r\nContent-Type: text/html\r\nContent-Length: 1\r\n\r\nx");
        assertEquals(203, fetcher.fetch(peer.url("/"), false).status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage\r\n\r\n",
                "\r\n\r\n\r\n",
                "HTTP/1.1\r\n\r\n",
                "HTTP/1.1 abc OK\r\n\r\n",
                "HTTP/1.1 -200 OK\r\n\r\n",
                "HTTP/9.9 200 OK\r\nContent-Type: text/html\r\n\r\nx",
                "SSH-2.0-OpenSSH_9.2\r\n",
                "220 mail.example ESMTP\r\n",
                "<html>no headers</html>\r\n\r\n",
                "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
                OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n0\r\n\r\n",
                OK + "Transfer-Encoding: chunked\r\n\r\n-1\r\nx\r\n0\r\n\r\n",
                OK + "Transfer-Encoding: chunked\r\n\r\n1\r\nxy\r\n0\r\n\r\n",
                OK + "Content-Length: none\r\n\r\nx",
                OK + "Content-Length: -5\r\n\r\nx",
                OK + "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain",
                OK + "Content-Encoding: deflate\r\nContent-Length: 5\r\n\r\nplain"
            })
    void what_cannot_be_read_is_said_so(String answer) {
        peer.raw("/", answer);
        Refusal refusal = assertThrows(Refusal.class, () -> fetcher.fetch(peer.url("/"), false));
        assertUnreadable(refusal, answer);
    }

    @Test
    void headers_without_measure_are_not_read() {
        peer.raw("/long", OK + "X: " + "y".repeat(100_000) + "\r\n\r\nx");
        peer.raw("/many", OK + "X: y\r\n".repeat(10_000) + "\r\nx");
        Fetching.assertRefused("fetch_malformed", fetcher, peer.url("/long"));
        Fetching.assertRefused("fetch_malformed", fetcher, peer.url("/many"));
    }

    @Test
    void what_breaks_off_is_not_taken_for_the_whole() throws IOException {
        byte[] packed = FetcherTest.gzip("Let it stand. ".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        byte[] half = Arrays.copyOf(packed, packed.length / 2);
        peer.raw("/length", OK + "Content-Length: 100\r\n\r\nshort");
        peer.raw("/chunk", OK + "Transfer-Encoding: chunked\r\n\r\n64\r\nshort");
        peer.raw("/last", OK + "Transfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n");
        peer.file("/gzip", "text/html", half, "Content-Encoding: gzip\r\n");
        for (String target : List.of("/length", "/chunk", "/last", "/gzip")) {
            Fetching.assertRefused("fetch_cut", fetcher, peer.url(target));
        }
    }

    @Test
    void a_host_that_hangs_up_is_said_so() {
        peer.raw("/", "");
        Fetching.assertRefused("fetch_malformed", fetcher, peer.url("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "compress", "gzip, br", "aes128gcm"})
    void what_is_packed_in_another_way_is_said_so(String coding) {
        peer.file("/", "text/html", new byte[] {1, 2, 3}, "Content-Encoding: " + coding + "\r\n");
        Fetching.assertRefused("fetch_coding", fetcher, peer.url("/"));
    }

    @Test
    void what_fails_further_on_is_said_of_there() {
        peer.leads("/gone", 301, "/none")
                .leads("/scheme", 301, "ftp://example.org/")
                .leads("/odd", 301, "http://[/");
        Fetching.assertRefusal(Fetching.ledOn("fetch_not_there", 404), fetcher, peer.url("/gone"));
        Fetching.assertRefusal(Fetching.ledOn("fetch_scheme"), fetcher, peer.url("/scheme"));
        Fetching.assertRefusal(Fetching.ledOn("fetch_address"), fetcher, peer.url("/odd"));
    }

    /** Answers made of pieces of answers, in any order: nothing but pages and refusals comes of them. */
    @Test
    void no_answer_makes_it_throw_anything_else() {
        List<String> pieces = List.of(
                "HTTP/1.1 200 OK\r\n",
                "HTTP/1.1 302 Found\r\n",
                "HTTP/1.1 999 ?\r\n",
                "HTTP/1.0 200\r\n",
                "\r\n",
                "Content-Type: text/html\r\n",
                "Content-Type: text/html; charset=\r\n",
                "Content-Length: 7\r\n",
                "Content-Length: 99999999999999999999\r\n",
                "Transfer-Encoding: chunked\r\n",
                "Location: //\r\n",
                "Location: \u00ff\u00fe\r\n",
                "Location: http://127.0.0.1:1/\r\n",
                "Content-Encoding: gzip\r\n",
                ": \r\n",
                " folded\r\n",
                "\u0000",
                "ffffffff\r\n",
                "5\r\nhello\r\n",
                "0\r\n\r\n",
                "\n",
                "\r");
        Random random = new Random(20_260_301);
        for (int round = 0; round < 300; round++) {
            StringBuilder answer = new StringBuilder(random.nextInt(4) > 0 ? pieces.get(random.nextInt(4)) : "");
            for (int piece = random.nextInt(8); piece > 0; piece--) {
                answer.append(pieces.get(random.nextInt(pieces.size())));
            }
            peer.raw("/", answer.toString());
            try {
                assertEquals(200, fetcher.fetch(peer.url("/"), true).status());
            } catch (Refusal refusal) {
                assertEquals(422, refusal.status());
                assertEquals("url", refusal.flaws().get(0).field());
                assertFalse(refusal.getMessage().contains("127.0.0.1"), refusal.getMessage());
            }
        }
    }

    private static void assertUnreadable(Refusal refusal, String answer) {
        List<String> words = List.of(Texts.of("fetch_malformed"), Texts.of("fetch_cut"), Texts.of("fetch_status", 101));
        assertEquals(true, words.contains(refusal.getMessage()), answer + ": " + refusal.getMessage());
        assertEquals(422, refusal.status());
    }
}
