package stet.home;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** The desk's public address: the base of every link it gives away, the only host it answers to; `address` in templates. */
@Named("address")
@ApplicationScoped
public class Address {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Desk desk;
    private volatile int port;

    @Inject
    public Address(Desk desk) {
        this.desk = desk;
    }

    /** An absolute link to a path that begins with a slash. */
    public String of(String path) {
        return base() + path;
    }

    /** Whether a path makes an absolute link: not with a stray percent sign, say, or a bar. */
    public boolean isOne(String path) {
        return parsed(of(path)) != null;
    }

    /** The name of the machine that people open, for words. */
    public String host() {
        return URI.create(base()).getHost();
    }

    public boolean isSecure() {
        return base().startsWith("https:");
    }

    /** Whether a Host header names this desk; a desk on loopback answers to every name of loopback. */
    public boolean answersTo(String host) {
        if (host == null) return false;
        URI own = URI.create(base());
        URI asked = parsed(own.getScheme() + "://" + host);
        return asked != null && asked.getHost() != null && port(asked) == port(own) && sameHost(own, asked);
    }

    /** Whether a Host header names this desk by another name of loopback, where a browser would not send its cookie. */
    public boolean isNickname(String host) {
        return answersTo(host)
                && !parsed("http://" + host)
                        .getHost()
                        .equalsIgnoreCase(URI.create(base()).getHost());
    }

    /** Whether an Origin header names this desk. */
    public boolean isOrigin(String origin) {
        URI asked = parsed(origin);
        return asked != null
                && URI.create(base()).getScheme().equals(asked.getScheme())
                && answersTo(asked.getRawAuthority());
    }

    /** The path of an own page, with its query, that a Referer header names; a slash for any other. */
    public String pathOf(String referer) {
        URI page = parsed(referer);
        boolean own = page != null
                && page.getHost() != null
                && page.getRawPath().startsWith("/")
                && answersTo(page.getRawAuthority());
        return own ? page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()) : "/";
    }

    private String base() {
        String set = desk.url().map(String::strip).orElse("");
        if (set.isEmpty()) return "http://127.0.0.1:" + listeningPort();
        return set.endsWith("/") ? set.substring(0, set.length() - 1) : set;
    }

    /** With port 0 it is known only once the server listens; then it stays, and is not looked up for every link. */
    private int listeningPort() {
        if (port == 0) port = setPort();
        return port;
    }

    private static int setPort() {
        var config = ConfigProvider.getConfig();
        return config.getOptionalValue("quarkus.http.test-port", Integer.class)
                .filter(port -> LaunchMode.current() == LaunchMode.TEST)
                .orElseGet(() -> config.getOptionalValue("quarkus.http.port", Integer.class)
                        .orElseThrow(() -> new ConfigurationException("quarkus.http.port is not set")));
    }

    private static boolean sameHost(URI own, URI asked) {
        String ours = own.getHost().toLowerCase(Locale.ROOT);
        String theirs = asked.getHost().toLowerCase(Locale.ROOT);
        return ours.equals(theirs) || LOOPBACK.contains(ours) && LOOPBACK.contains(theirs);
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) return uri.getPort();
        return "https".equals(uri.getScheme()) ? 443 : 80;
    }

    private static URI parsed(String text) {
        try {
            return text == null ? null : URI.create(text);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
