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
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import stet.fetch.Fetching.Limits;
import stet.web.Refusal;

/** A fetch ends in its time, and a few run at once, whatever the other side does. */
@Timeout(60)
class FetcherTimeTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
    private static final Limits LOOPBACK = Limits.allowing("127.0.0.1");

    private final Peer peer = Peer.open();
    private final Fetcher hasty = Fetching.with(LOOPBACK.within(300));

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

    private void assertSlow(String target) {
        long begun = System.nanoTime();
        Fetching.assertRefused("fetch_slow", hasty, peer.url(target));
        long millis = (System.nanoTime() - begun) / 1_000_000;
        assertTrue(millis >= 290 && millis < 10_000, millis + " ms");
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
}
