package stet.fetch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import stet.home.Desk;
import stet.web.Refusal;

/** Fetches pages and documents for a desk: from public addresses alone, a few at once, and never longer than it may take. */
@ApplicationScoped
public class Fetcher {
    private static final Logger LOG = Logger.getLogger(Fetcher.class);

    private final FetchConfig config;
    private final String agent;
    private final Clock clock;
    private final Net net;
    private final Semaphore places;
    private final ExecutorService threads = Executors.newCachedThreadPool(Fetcher::thread);

    @Inject
    public Fetcher(
            FetchConfig config,
            Desk desk,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this(config, agent(version, desk), clock, Net.ofThisMachine());
    }

    Fetcher(FetchConfig config, String agent, Clock clock, Net net) {
        this.config = config;
        this.agent = agent;
        this.clock = clock;
        this.net = net;
        this.places = new Semaphore(Math.max(1, config.atOnce()), true);
    }

    /**
     * What is at a web address, where its robots.txt allows it or the caller overrides that: then it is not asked.
     * Whatever stands in the way is a refusal with a flaw of the field {@code url} (422), and nothing else is thrown.
     */
    public Fetched fetch(String url, boolean overrideRobots) {
        WebAddress.of(url); // Whoever mistyped it need not wait for a place to be told.
        long end = System.nanoTime() + config.time().toNanos();
        try {
            if (!places.tryAcquire(config.time().toNanos(), TimeUnit.NANOSECONDS)) throw busy();
            return fetchBefore(end, url, overrideRobots);
        } catch (InterruptedException toldToStop) {
            Thread.currentThread().interrupt();
            throw slow();
        }
    }

    /** On a thread of its own, since nothing wakes one that waits for a name; it gives its place back when it ends. */
    private Fetched fetchBefore(long end, String url, boolean overrideRobots) throws InterruptedException {
        try (Sockets sockets = new Sockets(net.sockets())) {
            Future<Fetched> fetched = threads.submit(() -> {
                try {
                    return fetch(sockets, url, overrideRobots);
                } finally {
                    places.release();
                }
            });
            return fetched.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException closing) {
            places.release();
            throw busy();
        } catch (TimeoutException late) {
            throw slow();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Refusal refusal) throw refusal;
            LOG.warn("A fetch failed in a way that nobody thought of", failed.getCause());
            throw Refused.because("fetch_malformed");
        }
    }

    private Fetched fetch(Sockets sockets, String url, boolean overrideRobots) throws IOException {
        CheckedHosts hosts = new CheckedHosts(net.names(), config.allowedHosts().orElse(Set.of()));
        try (Line line = new Line(hosts, sockets, net, config.time(), agent)) {
            return new Journey(line, clock, config).to(url, overrideRobots);
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** Who asks, and where to find them; a desk without an address of its own has nothing to tell. */
    static String agent(String version, Desk desk) {
        return "Stet/" + version
                + desk.url()
                        .map(String::strip)
                        .filter(url -> !url.isEmpty())
                        .map(url -> " (+" + url + ")")
                        .orElse("");
    }

    private static Refusal busy() {
        return Refused.because("fetch_busy");
    }

    private static Refusal slow() {
        return Refused.because("fetch_slow");
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "stet-fetch");
        thread.setDaemon(true);
        return thread;
    }
}
