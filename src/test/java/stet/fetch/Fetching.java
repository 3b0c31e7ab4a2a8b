package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.hc.core5.ssl.SSLContexts;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** Fetchers with other limits and on another net than the desk's. */
final class Fetching {
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    record Limits(Optional<Set<String>> allowedHosts, Duration time, MemorySize size, int redirects, int atOnce)
            implements FetchConfig {
        static Limits allowing(String... hosts) {
            return new Limits(Optional.of(Set.of(hosts)), Duration.ofSeconds(20), bytes(20_000_000), 5, 4);
        }

        Limits within(int millis) {
            return new Limits(allowedHosts, Duration.ofMillis(millis), size, redirects, atOnce);
        }

        Limits most(int bytes) {
            return new Limits(allowedHosts, time, bytes(bytes), redirects, atOnce);
        }

        Limits redirects(int most) {
            return new Limits(allowedHosts, time, size, most, atOnce);
        }

        Limits atOnce(int fetches) {
            return new Limits(allowedHosts, time, size, redirects, fetches);
        }

        private static MemorySize bytes(long bytes) {
            return new MemorySize(BigInteger.valueOf(bytes));
        }
    }

    private Fetching() {}

    /** May fetch from loopback. */
    static Fetcher fetcher() {
        return with(Limits.allowing("127.0.0.1"));
    }

    static Fetcher with(Limits limits) {
        return with(limits, Net.ofThisMachine());
    }

    static Fetcher with(Limits limits, Net net) {
        return new Fetcher(limits, "Stet/test", Clock.fixed(NOW, ZoneOffset.UTC), net);
    }

    /** Every name leads to these addresses. */
    static Net names(String... addresses) {
        return new Net(name -> of(addresses), () -> new Socket(Proxy.NO_PROXY), SSLContexts.createDefault());
    }

    static Net sockets(Net.Names names, Supplier<Socket> sockets) {
        return new Net(names, sockets, SSLContexts.createDefault());
    }

    static InetAddress[] of(String... addresses) {
        InetAddress[] found = new InetAddress[addresses.length];
        for (int at = 0; at < found.length; at++)
            found[at] = HostName.literal(addresses[at]).orElseThrow();
        return found;
    }

    static void assertRefused(String key, Fetcher fetcher, String url) {
        assertRefusal(Texts.of(key), fetcher, url);
    }

    /** 422, about the address, in just these words. */
    static void assertRefusal(String words, Fetcher fetcher, String url) {
        Refusal refusal = assertThrows(Refusal.class, () -> fetcher.fetch(url, false), url);
        assertEquals(List.of(new Flaw("url", words)), refusal.flaws(), url);
        assertEquals(422, refusal.status());
    }

    static String ledOn(String key, Object... values) {
        return Texts.of("fetch_led_on", Texts.of(key, values));
    }
}
