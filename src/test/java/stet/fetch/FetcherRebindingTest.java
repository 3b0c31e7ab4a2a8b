package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import stet.fetch.Fetching.Limits;

/** The address that is called is the one that was checked. */
class FetcherRebindingTest {
    private static final String PUBLIC = "93.184.215.14";

    /** Stands for the whole internet: whatever public address is called, it answers. */
    private final Peer peer = Peer.open();

    private final List<SocketAddress> called = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        peer.close();
    }

    /** A name that means a public address when it is checked and this machine ever after. */
    @Test
    void the_address_that_was_checked_is_the_one_that_is_called() {
        List<String> asked = new ArrayList<>();
        peer.leads("/", 302, "/more").page("/more", "page");
        Fetcher fetcher = everywhere(name -> {
            asked.add(name);
            return Fetching.of(asked.size() == 1 ? PUBLIC : "127.0.0.1");
        });
        assertEquals(200, fetcher.fetch("http://news.example/", false).status());
        assertEquals(List.of("news.example"), asked);
        assertEquals(calls(PUBLIC, 80, 3), called);
    }

    /** The same with real sockets: two servers on one port of two addresses. */
    @Test
    void a_name_that_is_bound_anew_leads_where_it_led_at_first() throws IOException {
        try (Peer other = Peer.open("127.0.0.2", peer.port())) {
            peer.page("/", "the first");
            other.page("/", "the second");
            List<String> asked = new ArrayList<>();
            Net net = Fetching.sockets(
                    name -> {
                        asked.add(name);
                        return Fetching.of(asked.size() == 1 ? "127.0.0.1" : "127.0.0.2");
                    },
                    () -> new Socket(Proxy.NO_PROXY));
            Fetcher fetcher = Fetching.with(Limits.allowing("news.example"), net);
            Fetched page = fetcher.fetch("http://news.example:" + peer.port() + "/", false);
            assertEquals("the first", new String(page.bytes()));
            assertEquals(List.of(), other.targets());
        }
    }

    @Test
    void every_fetch_checks_anew() {
        List<String> asked = new ArrayList<>();
        peer.page("/", "page");
        Fetcher fetcher = everywhere(name -> {
            asked.add(name);
            return Fetching.of(asked.size() == 1 ? PUBLIC : "127.0.0.1");
        });
        fetcher.fetch("http://news.example/", false);
        Fetching.assertRefused("fetch_not_public", fetcher, "http://news.example/");
    }

    @Test
    void the_usual_port_is_called_where_none_is_named() {
        Net net = Fetching.sockets(name -> Fetching.of(PUBLIC), () -> new Socket(Proxy.NO_PROXY) {
            @Override
            public void connect(SocketAddress to, int timeout) throws IOException {
                called.add(to);
                throw new ConnectException("not today");
            }
        });
        Fetcher fetcher = Fetching.with(Limits.allowing(), net);
        Fetching.assertRefused("fetch_unreachable", fetcher, "https://news.example/");
        assertEquals(calls(PUBLIC, 443, 1), called);
    }

    /** Whatever address is called, the call is noted and the peer answers it. */
    private Fetcher everywhere(Net.Names names) {
        return Fetching.with(Limits.allowing(), Fetching.sockets(names, () -> new Socket(Proxy.NO_PROXY) {
            @Override
            public void connect(SocketAddress to, int timeout) throws IOException {
                called.add(to);
                super.connect(peer.address(), timeout);
            }
        }));
    }

    private static List<SocketAddress> calls(String address, int port, int times) {
        InetAddress called = Fetching.of(address)[0];
        return Collections.nCopies(times, new InetSocketAddress(called, port));
    }
}
