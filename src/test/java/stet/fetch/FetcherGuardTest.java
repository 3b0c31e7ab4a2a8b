package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.fetch.Fetching.Limits;
import stet.web.Refusal;
import stet.web.Texts;

/** Where a fetch goes, and where it does not. */
class FetcherGuardTest {
    private static final String PUBLIC = "93.184.215.14";

    /** Stands for the whole internet: whatever public address is called, it answers. */
    private final Peer peer = Peer.open();

    private final Peer secret = Peer.open();
    private final List<SocketAddress> called = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        peer.close();
        secret.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/",
                "http://127.0.0.1.:PORT/",
                "http://localhost:PORT/",
                "http://LocalHost.:PORT/",
                "http://１２７.0.0.1:PORT/",
                "http://127。0.0.1:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/",
                "http://[::127.0.0.1]:PORT/",
                "http://[64:ff9b::7f00:1]:PORT/",
                "http://[2002:7f00:1::]:PORT/",
                "http://169.254.169.254/latest/",
                "http://[fd00:ec2::254]/latest/"
            })
    void nothing_of_this_machine_is_fetched(String url) {
        secret.page("/", "secret");
        Fetcher fetcher = new Fetcher(Limits.allowing("other.example"), "x", null, Net.ofThisMachine());
        Fetching.assertRefused("fetch_not_public", fetcher, url.replace("PORT", "" + secret.port()));
        assertEquals(List.of(), secret.targets());
    }

    @Test
    void an_allowed_port_opens_no_other() {
        secret.page("/", "secret");
        Fetcher fetcher = Fetching.with(Limits.allowing("127.0.0.1:" + peer.port()));
        peer.page("/", "open").leads("/on", 302, secret.url("/"));
        assertEquals(200, fetcher.fetch(peer.url("/"), false).status());
        Fetching.assertRefused("fetch_not_public", fetcher, secret.url("/"));
        Fetching.assertRefusal(Fetching.ledOn("fetch_not_public"), fetcher, peer.url("/on"));
        assertEquals(List.of(), secret.targets());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/",
                "//127.0.0.1:PORT/",
                "http://localhost:PORT/",
                "http://rebound.example:PORT/",
                "https://[::1]:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/",
                "//169.254.169.254/latest/meta-data/"
            })
    void nothing_leads_inside(String location) {
        secret.page("/", "secret");
        peer.leads("/on", 302, location.replace("PORT", "" + secret.port()));
        Fetcher fetcher =
                everywhere(name -> name.equals("news.example") ? Fetching.of(PUBLIC) : Fetching.of("127.0.0.1"));
        Fetching.assertRefusal(Fetching.ledOn("fetch_not_public"), fetcher, "http://news.example/on");
        assertEquals(List.of(), secret.targets());
        assertEquals(2, called.size(), "robots.txt and the page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://2130706433:PORT/", "http://0x7f.1:PORT/", "http://127.1:PORT/"})
    void nothing_leads_inside_by_another_spelling(String location) {
        peer.leads("/on", 302, location.replace("PORT", "" + secret.port()));
        Fetcher fetcher = everywhere(name -> Fetching.of(PUBLIC));
        Fetching.assertRefusal(Fetching.ledOn("fetch_host"), fetcher, "http://news.example/on");
        assertEquals(2, called.size());
    }

    @Test
    void robots_txt_leads_nowhere_inside_either() {
        secret.page("/robots.txt", "User-agent: *");
        peer.leads("/robots.txt", 302, secret.url("/robots.txt")).page("/", "page");
        Fetcher fetcher = everywhere(name -> Fetching.of(PUBLIC));
        Fetching.assertRefused("fetch_robots_unreadable", fetcher, "http://news.example/");
        assertEquals(List.of(), secret.targets());
        assertEquals(List.of("/robots.txt"), peer.targets());
    }

    /** Java spares loopback its proxies unless it is told not to. */
    @Test
    void no_proxy_comes_between() {
        List<String> exceptions = List.of("http.nonProxyHosts", "socksNonProxyHosts");
        List<String> properties = List.of("http.proxyHost", "https.proxyHost", "socksProxyHost");
        List<String> ports = List.of("http.proxyPort", "https.proxyPort", "socksProxyPort");
        peer.page("/", "page");
        try {
            properties.forEach(name -> System.setProperty(name, "127.0.0.1"));
            ports.forEach(name -> System.setProperty(name, "" + secret.port()));
            exceptions.forEach(name -> System.setProperty(name, ""));
            Fetcher fetcher =
                    Fetching.with(Limits.allowing("127.0.0.1:" + peer.port()).within(5_000));
            assertEquals(200, fetcher.fetch(peer.url("/"), false).status());
        } finally {
            properties.forEach(System::clearProperty);
            ports.forEach(System::clearProperty);
            exceptions.forEach(System::clearProperty);
        }
    }

    @Test
    void no_words_tell_where_it_would_have_led() {
        peer.leads("/on", 302, "http://payroll.corp.example:8443/secret");
        Fetcher fetcher = everywhere(name -> Fetching.of(name.startsWith("news") ? PUBLIC : "10.11.12.13"));
        Refusal refusal = assertThrows(Refusal.class, () -> fetcher.fetch("http://news.example/on", false));
        assertEquals(Texts.of("fetch_led_on", Texts.of("fetch_not_public")), refusal.getMessage());
        for (String secret : List.of("payroll", "10.11", "8443", PUBLIC)) {
            assertFalse(refusal.getMessage().contains(secret), refusal.getMessage());
        }
    }

    @Test
    void unknown_hosts_are_unknown() {
        Fetcher fetcher = everywhere(name -> {
            throw new UnknownHostException(name);
        });
        Fetching.assertRefused("fetch_unknown_host", fetcher, "http://news.example/");
        assertEquals(List.of(), called);
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
}
