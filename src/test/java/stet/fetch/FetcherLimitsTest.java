package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.fetch.Fetching.Limits;
import stet.web.Refusal;
import stet.web.Texts;

/** A fetch ends in its time and within its size, whatever the other side does. */
@Timeout(60)
class FetcherLimitsTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static final Limits LOOPBACK = Limits.allowing("127.0.0.1");
    private static final int MOST = 100_000;

    private final Peer peer = Peer.open();
    private final Fetcher hasty = Fetching.with(LOOPBACK.within(300));
    private final Fetcher small = Fetching.with(LOOPBACK.most(MOST));

    @AfterEach
    void close() throws IOException {
        peer.close();
    }

    @Test
    void a_host_that_never_answers_is_given_up() {
        peer.at("/", out -> peer.sleep());
        assertSlow("/");
    }

    @Test
    void a_body_that_drips_is_given_up() {
        peer.at("/", out -> {
            Peer.write(out, OK + "\r\n");
            peer.drip(out, "x");
        });
        peer.at("/chunked", out -> {
            Peer.write(out, OK + "Transfer-Encoding: chunked\r\n\r\n");
            peer.drip(out, "1\r\nx\r\n");
        });
        assertSlow("/");
        assertSlow("/chunked");
    }

    @Test
    void headers_that_drip_are_given_up() {
        peer.at("/line", out -> peer.drip(out, "H"));
        peer.at("/headers", out -> {
            Peer.write(out, OK + "X: ");
            peer.drip(out, "y");
        });
        peer.at("/interim", out -> peer.drip(out, "HTTP/1.1 103 Early Hints\r\n\r\n"));
        assertSlow("/line");
        assertSlow("/headers");
        assertSlow("/interim");
    }

    @Test
    void a_way_of_slow_steps_is_given_up() {
        CountDownLatch never = new CountDownLatch(1);
        for (int step = 0; step < 5; step++) {
            String next = "/" + (step + 1);
            peer.at("/" + step, out -> {
                never.await(100, TimeUnit.MILLISECONDS);
                Peer.write(out, "HTTP/1.1 302 Found\r\nLocation: " + next + "\r\n\r\n");
            });
        }
        assertSlow("/0");
    }

    @Test
    void a_robots_txt_that_never_ends_is_given_up() {
        peer.page("/", "page").at("/robots.txt", out -> {
            Peer.write(out, OK + "\r\n");
            peer.drip(out, "#");
        });
        assertSlow("/");
    }

    @Test
    void a_handshake_that_never_ends_is_given_up() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Fetching.assertRefused("fetch_slow", hasty, "https://127.0.0.1:" + silent.getLocalPort() + "/");
        }
    }

    @Test
    void a_connection_that_is_never_made_is_given_up_and_closed() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        Net net = Fetching.sockets(name -> Fetching.of("127.0.0.1"), () -> new Socket(Proxy.NO_PROXY) {
            @Override
            public void connect(SocketAddress to, int timeout) throws IOException {
                try {
                    closed.await();
                } catch (InterruptedException told) {
                    Thread.currentThread().interrupt();
                }
                throw new SocketException("closed");
            }

            @Override
            public synchronized void close() throws IOException {
                closed.countDown();
                super.close();
            }
        });
        Fetching.assertRefused("fetch_slow", Fetching.with(LOOPBACK.within(300), net), peer.url("/"));
        closed.await();
    }

    @Test
    void a_name_that_is_never_found_is_given_up_and_keeps_its_place_while_it_is_looked_for() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        peer.page("/", "page");
        Net net = Fetching.sockets(
                name -> {
                    try {
                        if (name.equals("slow.example")) answer.await();
                    } catch (InterruptedException told) {
                        Thread.currentThread().interrupt();
                    }
                    return Fetching.of("127.0.0.1");
                },
                () -> new Socket(Proxy.NO_PROXY));
        Fetcher one = Fetching.with(
                Limits.allowing("127.0.0.1", "slow.example").within(300).atOnce(1), net);
        Fetching.assertRefused("fetch_slow", one, "http://slow.example:" + peer.port() + "/");
        Fetching.assertRefused("fetch_busy", one, peer.url("/"));
        Fetching.assertRefused("fetch_address", one, "no address");
        answer.countDown();
        assertComesFree(one, peer.url("/"));
    }

    @Test
    void whatever_fails_gives_its_place_back() {
        peer.page("/", "page")
                .at("/slow", out -> peer.sleep())
                .raw("/bad", "?\r\n\r\n")
                .leads("/on", 302, "file:/x");
        Fetcher one = Fetching.with(LOOPBACK.within(1_000).atOnce(1));
        for (String target : List.of("/slow", "/bad", "/on", "/none", "/slow")) {
            assertThrows(Refusal.class, () -> one.fetch(peer.url(target), true));
        }
        assertComesFree(one, peer.url("/"));
    }

    @Test
    void no_more_run_at_once_than_may() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        peer.at("/", out -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            new CountDownLatch(1).await(50, TimeUnit.MILLISECONDS);
            running.decrementAndGet();
            Peer.write(out, OK + "Content-Length: 1\r\n\r\nx");
        });
        Fetcher two = Fetching.with(LOOPBACK.atOnce(2));
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<Future<Fetched>> all = IntStream.range(0, 6)
                .mapToObj(person -> people.submit(() -> two.fetch(peer.url("/"), true)))
                .toList();
        for (Future<Fetched> one : all) assertEquals(200, one.get().status());
        people.shutdown();
        assertEquals(2, most.get());
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

    private void assertSlow(String target) {
        long begun = System.nanoTime();
        Fetching.assertRefused("fetch_slow", hasty, peer.url(target));
        long millis = (System.nanoTime() - begun) / 1_000_000;
        assertTrue(millis >= 290 && millis < 10_000, millis + " ms");
    }

    private void assertTooLarge(String target) {
        Fetching.assertRefusal(Texts.of("fetch_large_bytes", MOST), small, peer.url(target));
    }

    /** The place of one that was given up comes free when its thread ends, a moment after. */
    private static void assertComesFree(Fetcher fetcher, String url) {
        for (int round = 0; ; round++) {
            try {
                assertEquals(200, fetcher.fetch(url, false).status());
                return;
            } catch (Refusal busy) {
                if (round > 100) throw busy;
            }
        }
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException late) {
            throw new AssertionError(late);
        }
    }
}
