package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.fetch.Fetching.Limits;
import stet.web.Texts;

/** A fetch reads no more than it may, and nothing that it has no use for. */
@Timeout(60)
class FetcherSizeTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static final Limits LOOPBACK = Limits.allowing("127.0.0.1");
    private static final int MOST = 100_000;

    private final Peer peer = Peer.open();
    private final Fetcher small = Fetching.with(LOOPBACK.most(MOST));

    @AfterEach
    void close() throws IOException {
        peer.close();
    }

    @Test
    void a_body_as_large_as_it_may_be_is_fetched_and_a_byte_more_is_not() {
        peer.file("/most", "text/plain", new byte[MOST], "");
        peer.file("/more", "text/plain", new byte[MOST + 1], "");
        assertEquals(MOST, small.fetch(peer.url("/most"), false).bytes().length);
        assertTooLarge("/more");
        Fetcher roomy = Fetching.with(LOOPBACK.most(2 * 1024 * 1024));
        peer.file("/megabytes", "text/plain", new byte[2 * 1024 * 1024 + 1], "");
        Fetching.assertRefusal(Texts.of("fetch_large", 2), roomy, peer.url("/megabytes"));
    }

    @Test
    void what_announces_too_much_is_not_read() {
        peer.at("/", out -> {
            Peer.write(out, OK + "Content-Length: " + (MOST + 1) + "\r\n\r\n");
            peer.sleep();
        });
        assertTooLarge("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Transfer-Encoding: chunked\r\n"})
    void a_body_without_an_end_is_read_no_further_than_it_may(String header) {
        AtomicLong sent = new AtomicLong();
        CountDownLatch hungUp = new CountDownLatch(1);
        String piece = header.isEmpty() ? "x".repeat(1_000) : "3E8\r\n" + "x".repeat(1_000) + "\r\n";
        peer.at("/", out -> {
            Peer.write(out, OK + header + "\r\n");
            try {
                while (true) {
                    Peer.write(out, piece);
                    sent.addAndGet(piece.length());
                }
            } finally {
                hungUp.countDown();
            }
        });
        assertTooLarge("/");
        awaits(hungUp);
        assertTrue(sent.get() < 20_000_000, "the buffers of both sides hold some: " + sent);
    }

    /** The library would read what follows a redirect, to use its connection again. */
    @Test
    void the_body_of_a_redirect_is_not_read() {
        peer.page("/there", "page").at("/", out -> {
            Peer.write(out, "HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 1000000000\r\n\r\n");
            peer.sleep();
        });
        assertEquals(200, small.fetch(peer.url("/"), false).status());
    }

    @Test
    void what_unpacks_to_too_much_is_not_unpacked() throws IOException {
        byte[] bomb = FetcherTest.gzip(new byte[50_000_000]);
        assertTrue(bomb.length < MOST, "sent it is small: " + bomb.length);
        peer.file("/gzip", "text/plain", bomb, "Content-Encoding: gzip\r\n");
        peer.file("/twice", "text/plain", FetcherTest.gzip(bomb), "Content-Encoding: gzip, gzip\r\n");
        assertTooLarge("/gzip");
        Fetching.assertRefused("fetch_coding", small, peer.url("/twice"));
    }

    /** Packed nothings: they never unpack to anything, and are counted as they are sent. */
    @Test
    void what_is_packed_without_an_end_is_read_no_further_than_it_may() throws IOException {
        byte[] nothing = FetcherTest.gzip(new byte[0]);
        peer.at("/", out -> {
            Peer.write(out, OK + "Content-Encoding: gzip\r\n\r\n");
            while (true) out.write(nothing);
        });
        assertTooLarge("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"image/png", "application/octet-stream", "text/css", "application/json", "video/mp4", "", "html"
            })
    void what_is_no_page_and_no_document_is_not_read(String type) {
        peer.at("/", out -> {
            Peer.write(out, "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: 10\r\n\r\n");
            peer.sleep();
        });
        Fetching.assertRefused("fetch_type", small, peer.url("/"));
    }

    @Test
    void what_does_not_say_what_it_is_is_not_read() {
        peer.raw("/", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
        Fetching.assertRefused("fetch_type", small, peer.url("/"));
    }

    private void assertTooLarge(String target) {
        Fetching.assertRefusal(Texts.of("fetch_large_bytes", MOST), small, peer.url(target));
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException late) {
            throw new AssertionError(late);
        }
    }
}
