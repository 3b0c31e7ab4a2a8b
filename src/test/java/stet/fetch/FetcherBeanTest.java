package stet.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The desk's own, with the settings it is given. */
@QuarkusTest
class FetcherBeanTest {
    @Inject
    Fetcher fetcher;

    @Inject
    FetchConfig config;

    @Test
    void a_desk_fetches() throws IOException {
        try (Peer peer = Peer.open()) {
            peer.page("/", "page");
            assertEquals(200, fetcher.fetch(peer.url("/"), false).status());
            assertTrue(
                    peer.heads().get(0).contains("User-Agent: Stet/0."),
                    peer.heads().get(0));
            Fetching.assertRefused("fetch_not_public", fetcher, "http://localhost:" + peer.port() + "/");
        }
    }

    @Test
    void without_settings_the_limits_are_these() {
        assertEquals(Duration.ofSeconds(30), config.time());
        assertEquals(20 * 1024 * 1024, config.size().asLongValue());
        assertEquals(5, config.redirects());
        assertEquals(4, config.atOnce());
        assertEquals(Optional.of(Set.of("127.0.0.1")), config.allowedHosts());
    }
}
