package stet.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Where a request comes from, as far as strangers cannot choose it. */
public final class ClientAddress {
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** The address of whoever asks; of IPv6 its first 64 bits, since everybody has all addresses below those. */
    public static String current() {
        var request = CurrentRequestManager.get();
        if (request == null) return "";
        return of(request.serverRequest().unwrap(HttpServerRequest.class));
    }

    /** The same, where no resource has been found yet. */
    public static String of(HttpServerRequest request) {
        return network(request.remoteAddress().hostAddress());
    }

    static String network(String address) {
        if (address == null || !address.contains(":")) return String.valueOf(address);
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
