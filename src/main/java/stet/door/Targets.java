package stet.door;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** How a request is written, where that may be read in two ways or in none. */
final class Targets {
    private Targets() {}

    /** Whether the address is one: without a stray percent sign, say, or a bar. */
    static boolean isReadable(HttpServerRequest request) {
        try {
            new URI(request.uri());
            return true;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** Two hosts, or a coding of the body that a proxy in front may take for another (RFC 9112, 3.2 and 6.1). */
    static boolean isAmbiguous(HttpServerRequest request) {
        String coding = request.getHeader("Transfer-Encoding");
        return request.headers().getAll("Host").size() > 1 || coding != null && !coding.equalsIgnoreCase("chunked");
    }

    /** Nothing here takes compressed bodies; read as they are, they would be empty forms. */
    static boolean isCompressed(HttpServerRequest request) {
        String coding = request.getHeader("Content-Encoding");
        return coding != null && !coding.equalsIgnoreCase("identity");
    }

    /** Scheme and host of an address that is written with both. */
    static String origin(HttpServerRequest request) {
        URI target = URI.create(request.uri());
        return target.getScheme() + "://" + target.getRawAuthority();
    }
}
