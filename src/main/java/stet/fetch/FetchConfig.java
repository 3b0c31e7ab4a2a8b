package stet.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How far a fetch may go. */
@ConfigMapping(prefix = "stet.fetch")
public interface FetchConfig {
    /** Hosts, as {@code host} or {@code host:port}, that are fetched from although their address is not public. */
    Optional<Set<String>> allowedHosts();

    /** For all of a fetch: waiting for its turn, names, connections, robots.txt, redirects and the body. */
    @WithDefault("PT30S")
    Duration time();

    /** The most that a body may hold, as it is sent and as it is unpacked. */
    @WithDefault("20M")
    MemorySize size();

    /** How often one page may lead on to another. */
    @WithDefault("5")
    int redirects();

    /** How many fetches one process of the desk does at once; more wait within their time. */
    @WithDefault("4")
    int atOnce();
}
