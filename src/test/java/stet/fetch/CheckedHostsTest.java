package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.web.Refusal;
import stet.web.Texts;

class CheckedHostsTest {
    private static final String PUBLIC = "93.184.215.14";

    private final List<String> asked = new ArrayList<>();

    @Test
    void hands_out_what_it_checked_and_asks_once() throws UnknownHostException {
        CheckedHosts hosts = hosts(Set.of(), PUBLIC, "[2606:4700::1111]");
        hosts.admit(WebAddress.of("http://news.example/"));
        hosts.admit(WebAddress.of("https://news.example:8443/"));
        assertArrayEquals(Fetching.of(PUBLIC, "[2606:4700::1111]"), hosts.resolve("news.example"));
        assertEquals(List.of("news.example"), asked);
    }

    @Test
    void knows_nobody_whom_it_did_not_check() {
        CheckedHosts hosts = hosts(Set.of(), "127.0.0.1");
        assertThrows(UnknownHostException.class, () -> hosts.resolve("news.example"));
        assertThrows(Refusal.class, () -> hosts.admit(WebAddress.of("http://news.example/")));
        assertThrows(UnknownHostException.class, () -> hosts.resolve("news.example"));
    }

    @Test
    void one_address_that_is_not_public_closes_a_name() {
        assertClosed(hosts(Set.of(), PUBLIC, "10.0.0.1"), "http://news.example/");
        assertClosed(hosts(Set.of(), "[fd00:0ec2::254]", PUBLIC), "http://news.example/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://localhost./",
                "http://LOCALHOST:8080/",
                "http://a.localhost/",
                "http://printer.local/",
                "http://metadata.google.internal/",
                "http://127.0.0.1.nip.io/"
            })
    void a_name_is_judged_by_where_it_leads(String url) {
        assertClosed(hosts(Set.of(), "127.0.0.1"), url);
        hosts(Set.of(), PUBLIC).admit(WebAddress.of(url));
        assertEquals(2, asked.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.0.0.1./",
                "http://127.255.255.254/",
                "http://１２７.０.０.１/",
                "http://127。0。0。1/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::FFFF:7F00:1]/",
                "http://[0:0:0:0:0:ffff:a9fe:a9fe]/",
                "http://[::127.0.0.1]/",
                "http://[64:ff9b::127.0.0.1]/",
                "http://[64:ff9b:1::10.0.0.1]/",
                "http://[2002:7f00:1::]/",
                "http://[fe80::1]/",
                "http://[fd00:ec2::254]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://0.0.0.0/"
            })
    void an_address_is_judged_without_asking_anybody(String url) {
        assertClosed(hosts(Set.of(), PUBLIC), url);
        assertEquals(List.of(), asked);
    }

    @Test
    void a_name_without_an_address_is_unknown() {
        CheckedHosts nowhere = hosts(Set.of());
        CheckedHosts unknown = new CheckedHosts(
                name -> {
                    throw new UnknownHostException(name);
                },
                Set.of("news.example"));
        for (CheckedHosts hosts : List.of(nowhere, unknown)) {
            Refusal refusal = assertThrows(Refusal.class, () -> hosts.admit(WebAddress.of("http://news.example/")));
            assertEquals(Texts.of("fetch_unknown_host"), refusal.getMessage());
        }
    }

    @Test
    void an_allowed_host_may_be_anywhere() throws UnknownHostException {
        CheckedHosts hosts = hosts(Set.of(" Wiki.example", "[::1]:81", "10.0.0.7"), "10.0.0.1");
        hosts.admit(WebAddress.of("http://wiki.example/"));
        hosts.admit(WebAddress.of("http://WIKI.example:8080/"));
        hosts.admit(WebAddress.of("http://[0::1]:81/"));
        hosts.admit(WebAddress.of("http://10.0.0.7/"));
        assertArrayEquals(Fetching.of("10.0.0.1"), hosts.resolve("wiki.example"));
        assertClosed(hosts, "http://[::1]/");
        assertClosed(hosts, "http://[::1]:8081/");
        assertClosed(hosts, "http://10.0.0.8/");
        assertClosed(hosts, "http://a.wiki.example/");
        assertClosed(hosts, "http://wiki.example.evil.example/");
    }

    @Test
    void an_address_of_this_machine_is_its_own() {
        assertTrue(CheckedHosts.isOwn(InetAddress.getLoopbackAddress()));
        assertFalse(CheckedHosts.isOwn(Fetching.of(PUBLIC)[0]));
    }

    private CheckedHosts hosts(Set<String> allowed, String... addresses) {
        return new CheckedHosts(
                name -> {
                    asked.add(name);
                    return Fetching.of(addresses);
                },
                allowed);
    }

    private static void assertClosed(CheckedHosts hosts, String url) {
        Refusal refusal = assertThrows(Refusal.class, () -> hosts.admit(WebAddress.of(url)), url);
        assertEquals(Texts.of("fetch_not_public"), refusal.getMessage(), url);
    }
}
