package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import stet.support.Settings;

/** What the other side is told, and which address of it is called. */
class FetcherRequestTest {
    private final Peer peer = Peer.open();
    private final Fetcher fetcher = Fetching.fetcher();

    @AfterEach
    void close() throws IOException {
        peer.close();
    }

    @Test
    void the_other_side_is_told_who_asks_and_nothing_else() {
        peer.raw(
                "/a",
                "HTTP/1.1 302 Found\r\nLocation: /b\r\nSet-Cookie: a=b; Path=/\r\nConnection: keep-alive\r\n"
                        + "Content-Length: 0\r\n\r\n");
        peer.page("/b", "b");
        fetcher.fetch(peer.url("/a"), false);
        assertEquals(List.of("/robots.txt", "/a", "/b"), peer.targets());
        for (String head : peer.heads()) {
            Map<String, String> headers = headers(head);
            assertEquals(
                    Set.of("Accept", "Accept-Encoding", "Connection", "Host", "User-Agent"),
                    new TreeSet<>(headers.keySet()));
            assertEquals("gzip, deflate", headers.get("Accept-Encoding"));
            assertEquals("127.0.0.1:" + peer.port(), headers.get("Host"));
            assertEquals("Stet/test", headers.get("User-Agent"));
            assertEquals("close", headers.get("Connection"));
            assertTrue(head.startsWith("GET /") && head.contains(" HTTP/1.1\r\n"), head);
        }
    }

    @Test
    void a_host_without_its_final_dot_is_named_and_a_path_is_sent_as_it_stands() {
        Fetcher named = Fetching.with(Fetching.Limits.allowing("news.example"), Fetching.names("127.0.0.1"));
        peer.page("//a//%2e?b=%zz&c={d}".replace("{", "%7B").replace("}", "%7D"), "b");
        named.fetch("http://NEWS.example.:" + peer.port() + "//a//%2e?b=%zz&c={d}", false);
        assertEquals("news.example:" + peer.port(), headers(peer.heads().get(1)).get("Host"));
    }

    @Test
    void a_host_of_ipv6_is_named_in_brackets() throws IOException {
        try (Peer six = Peer.open("::1", 0)) {
            six.page("/a", "six");
            Fetched page = Fetching.with(Fetching.Limits.allowing("[::1]:" + six.port()))
                    .fetch("http://[::1]:" + six.port() + "/a", false);
            assertEquals("http://[0:0:0:0:0:0:0:1]:" + six.port() + "/a", page.finalUrl());
            assertEquals(
                    "[0:0:0:0:0:0:0:1]:" + six.port(),
                    headers(six.heads().get(1)).get("Host"));
        }
    }

    @Test
    void the_next_address_of_a_name_is_tried() {
        Fetcher named =
                Fetching.with(Fetching.Limits.allowing("news.example"), Fetching.names("127.0.0.99", "127.0.0.1"));
        peer.page("/a", "a");
        assertEquals(
                200,
                named.fetch("http://news.example:" + peer.port() + "/a", false).status());
    }

    @Test
    void the_desk_is_named_where_it_has_an_address() {
        assertEquals("Stet/0.1.0", Fetcher.agent("0.1.0", Settings.of(Map.of("stet.url", " "))));
        assertEquals(
                "Stet/0.1.0 (+https://stet.example)",
                Fetcher.agent("0.1.0", Settings.of(Map.of("stet.url", "https://stet.example"))));
    }

    private static Map<String, String> headers(String head) {
        return head.lines()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toMap(line -> line.split(": ", 2)[0], line -> line.split(": ", 2)[1]));
    }
}
