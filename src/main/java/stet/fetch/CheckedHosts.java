package stet.fetch;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * The hosts that one fetch may connect to, each looked up once: what was checked is what is handed out, so that a name
 * that means another address a moment later (rebinding) gains nothing.
 */
final class CheckedHosts implements DnsResolver {
    private static final Pattern HOST_AND_PORT = Pattern.compile("(.*?)(:[0-9]+)?");

    private final Net.Names names;
    private final Set<String> allowed;
    private final Map<String, InetAddress[]> lookedUp = new HashMap<>();
    private final Map<String, InetAddress[]> admitted = new HashMap<>();

    /** The allowed ones as {@code host} or {@code host:port}. */
    CheckedHosts(Net.Names names, Set<String> allowed) {
        this.names = names;
        this.allowed = allowed.stream().map(CheckedHosts::spelled).collect(Collectors.toSet());
    }

    /** Refuses a host that nobody knows, or one of whose addresses is not public. */
    void admit(WebAddress place) {
        InetAddress[] addresses = lookedUp.computeIfAbsent(place.host(), this::lookUp);
        boolean named = allowed.contains(place.host()) || allowed.contains(place.host() + ":" + place.port());
        if (!named && !Stream.of(addresses).allMatch(CheckedHosts::isOpen)) throw Refused.because("fetch_not_public");
        admitted.put(bare(place.host()), addresses);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = admitted.get(bare(host));
        if (addresses == null) throw new UnknownHostException("not checked");
        return addresses.clone();
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private InetAddress[] lookUp(String host) {
        return HostName.literal(host)
                .map(address -> new InetAddress[] {address})
                .orElseGet(() -> named(host));
    }

    private InetAddress[] named(String host) {
        try {
            InetAddress[] addresses = names.of(host);
            if (addresses.length > 0) return addresses;
        } catch (UnknownHostException nobodyKnowsIt) {
            // The same as one without addresses.
        }
        throw Refused.because("fetch_unknown_host");
    }

    /** Public, and not this machine's own, which may open to itself what a firewall keeps from others. */
    private static boolean isOpen(InetAddress address) {
        return PublicAddress.is(address.getAddress()) && !isOwn(address);
    }

    static boolean isOwn(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException cannotTell) {
            return true;
        }
    }

    /** As {@link HostName} has it, the port left as it is. */
    private static String spelled(String allowed) {
        Matcher parts = HOST_AND_PORT.matcher(allowed.strip());
        if (!parts.matches()) return allowed;
        return HostName.of(parts.group(1)).orElse(parts.group(1)) + (parts.group(2) == null ? "" : parts.group(2));
    }

    /** Without the brackets of an IPv6 address, as the library has it. */
    static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
