package stet.door;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import stet.home.Address;
import stet.web.Programs;
import stet.web.Texts;

/**
 * What is turned away at the door, before anybody is asked who they are: requests for a host that is not this desk,
 * what can be read in two ways, methods that no page takes, and acts that another site's page sends in a person's name
 * (OWASP's fetch-metadata defence, see ADR 0003).
 */
@ApplicationScoped
public class Doors {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<HttpMethod> OF_PAGES =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.POST);
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private static final String HEALTH = "/q/health";

    /** A filter of 200 characters in any script, and all others with it, stays far below. */
    private static final int LONGEST_ADDRESS = 8192;

    /** Before anything that answers, and behind the headers that every answer carries. */
    static final int FIRST = Integer.MIN_VALUE + 10;

    @Inject
    Address address;

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(this::check);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.uri().length() > LONGEST_ADDRESS) {
            AtTheDoor.refuse(context, 414);
        } else if (Programs.isDisguised(request, context.normalizedPath()) || Targets.isAmbiguous(request)) {
            AtTheDoor.refuse(context, 400);
        } else if (!isHealthProbe(context) && !isForHere(request)) {
            AtTheDoor.refuse(context, 421);
        } else if (!SAFE.contains(request.method()) && !isFromHere(request)) {
            AtTheDoor.refuse(context, 403, Texts.of("error_cross_site"));
        } else if (!OF_PAGES.contains(request.method()) && !Programs.ask(request)) {
            context.response().putHeader("Allow", "GET, HEAD, OPTIONS, POST");
            AtTheDoor.refuse(context, 405);
        } else if (Targets.isCompressed(request)) {
            AtTheDoor.refuse(context, 415);
        } else if (isBrowserAtANickname(request)) {
            context.response()
                    .setStatusCode(303)
                    .putHeader("Location", address.of(asked(request)))
                    .end();
        } else {
            context.next();
        }
    }

    /** An address that names its host says so whatever the Host header says (RFC 9112, 3.2.2). */
    private boolean isForHere(HttpServerRequest request) {
        return address.answersTo(host(request))
                && (request.uri().startsWith("/") || address.isOrigin(Targets.origin(request)));
    }

    /** Probes ask by the machine's own address; the answer holds nothing but "up". */
    private static boolean isHealthProbe(RoutingContext context) {
        String served = context.normalizedPath();
        return served.equals(HEALTH) || served.startsWith(HEALTH + "/");
    }

    private static String host(HttpServerRequest request) {
        return request.authority() == null ? null : request.authority().toString();
    }

    /** A program says nothing of where it is from; a page that uses one's browser for it does. */
    private boolean isFromHere(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return OWN_SITES.contains(site);
        return Programs.ask(request) || address.isOrigin(request.getHeader("Origin"));
    }

    /** A browser keeps the cookie of 127.0.0.1 from localhost: whoever signed in at one is a stranger at the other. */
    private boolean isBrowserAtANickname(HttpServerRequest request) {
        String accept = request.getHeader("Accept");
        return request.method() == HttpMethod.GET
                && accept != null
                && accept.contains("text/html")
                && asked(request).startsWith("/")
                && !Programs.ask(request)
                && address.isNickname(host(request));
    }

    private static String asked(HttpServerRequest request) {
        return request.path() + (request.query() == null ? "" : "?" + request.query());
    }
}
