package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Robots.txt is asked for, kept to, and overridden only by whoever says so. */
class FetcherRobotsTest {
    private static final byte[] NOTHING = "User-agent: *\nDisallow: /".getBytes(StandardCharsets.UTF_8);

    private final Peer peer = Peer.open();
    private final Peer other = Peer.open();
    private final Fetcher fetcher = Fetching.fetcher();

    @AfterEach
    void close() throws IOException {
        peer.close();
        other.close();
    }

    @Test
    void what_a_host_forbids_is_not_asked_for() {
        peer.file("/robots.txt", "text/plain", NOTHING, "").page("/a", "a");
        Fetching.assertRefused("fetch_robots", fetcher, peer.url("/a"));
        assertEquals(List.of("/robots.txt"), peer.targets());
    }

    @Test
    void the_query_counts() {
        peer.file(
                "/robots.txt",
                "text/plain",
                "User-agent: stet\nDisallow: /*?print".getBytes(StandardCharsets.UTF_8),
                "");
        peer.page("/a", "a");
        assertEquals(200, fetcher.fetch(peer.url("/a"), false).status());
        Fetching.assertRefused("fetch_robots", fetcher, peer.url("/a?print=1"));
    }

    @Test
    void whoever_overrides_it_does_not_ask_and_that_is_told() {
        peer.file("/robots.txt", "text/plain", NOTHING, "").leads("/a", 302, other.url("/b"));
        other.file("/robots.txt", "text/plain", NOTHING, "").page("/b", "b");
        Fetched page = fetcher.fetch(peer.url("/a"), true);
        assertTrue(page.robotsOverridden());
        assertEquals(List.of("/a"), peer.targets());
        assertEquals(List.of("/b"), other.targets());
    }

    @Test
    void every_host_on_the_way_is_asked_once() {
        peer.leads("/a", 302, "/b").leads("/b", 302, other.url("/c")).page("/d", "d");
        other.leads("/c", 302, peer.url("/d"));
        assertFalse(fetcher.fetch(peer.url("/a"), false).robotsOverridden());
        assertEquals(List.of("/robots.txt", "/a", "/b", "/d"), peer.targets());
        assertEquals(List.of("/robots.txt", "/c"), other.targets());
    }

    @Test
    void what_the_next_host_forbids_is_not_asked_for() {
        peer.leads("/a", 302, other.url("/b"));
        other.file("/robots.txt", "text/plain", NOTHING, "").page("/b", "b");
        Fetching.assertRefusal(Fetching.ledOn("fetch_robots"), fetcher, peer.url("/a"));
        assertEquals(List.of("/robots.txt"), other.targets());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 429})
    void a_host_that_has_none_allows_everything(int status) {
        peer.raw("/robots.txt", "HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n")
                .page("/a", "a");
        assertEquals(200, fetcher.fetch(peer.url("/a"), false).status());
    }

    @ParameterizedTest
    @ValueSource(ints = {304, 500, 502, 503, 599})
    void a_host_that_cannot_say_allows_nothing(int status) {
        peer.raw("/robots.txt", "HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n")
                .page("/a", "a");
        Fetching.assertRefused("fetch_robots_unreadable", fetcher, peer.url("/a"));
    }

    @Test
    void a_robots_txt_that_leads_nowhere_allows_nothing() throws IOException {
        peer.page("/a", "a").leads("/robots.txt", 302, other.url("/r"));
        other.close();
        Fetching.assertRefused("fetch_robots_unreadable", fetcher, peer.url("/a"));
        peer.leads("/robots.txt", 302, "ftp://example.org/");
        Fetching.assertRefused("fetch_robots_unreadable", fetcher, peer.url("/a"));
        peer.raw("/robots.txt", "HTTP/1.1 302 Found\r\n\r\n");
        Fetching.assertRefused("fetch_robots_unreadable", fetcher, peer.url("/a"));
    }

    /** RFC 9309, 2.3.1.2: five redirects at least are followed, and after too many there are no rules. */
    @Test
    void a_robots_txt_may_be_elsewhere() {
        peer.page("/a", "a").leads("/robots.txt", 301, other.url("/1"));
        for (int hop = 1; hop < 5; hop++) other.leads("/" + hop, 301, "/" + (hop + 1));
        other.file("/5", "text/plain", NOTHING, "");
        Fetching.assertRefused("fetch_robots", fetcher, peer.url("/a"));
        other.leads("/5", 301, "/6");
        assertEquals(200, fetcher.fetch(peer.url("/a"), false).status());
    }

    @Test
    void what_a_robots_txt_says_beyond_500_kilobytes_is_not_read() {
        String rule = "User-agent: *\nDisallow: /a\n";
        String tooLong = rule + "#".repeat(Robots.MOST_BYTES - rule.length()) + "\nDisallow: /b\n";
        peer.page("/b", "b").at("/robots.txt", out -> {
            Peer.write(out, "HTTP/1.1 200 OK\r\n\r\n" + tooLong);
            peer.sleep();
        });
        assertEquals(200, fetcher.fetch(peer.url("/b"), false).status());
        Fetching.assertRefused("fetch_robots", fetcher, peer.url("/a"));
    }

    @Test
    void a_packed_robots_txt_is_unpacked_no_further_either() throws IOException {
        byte[] bomb = FetcherTest.gzip((new String(NOTHING, StandardCharsets.UTF_8) + "\n" + "#".repeat(30_000_000))
                .getBytes(StandardCharsets.UTF_8));
        peer.file("/robots.txt", "text/plain", bomb, "Content-Encoding: gzip\r\n")
                .page("/a", "a");
        Fetching.assertRefused("fetch_robots", fetcher, peer.url("/a"));
    }

    @Test
    void what_fails_at_the_host_itself_is_said_as_it_is() throws IOException {
        int port = peer.port();
        peer.close();
        Fetching.assertRefused("fetch_unreachable", fetcher, "http://127.0.0.1:" + port + "/a");
    }
}
