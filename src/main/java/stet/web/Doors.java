package stet.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import stet.home.Address;

/**
 * What is turned away at the door, before anybody is asked who they are: requests for a host that is not this desk,
 * more than it takes at once, methods that no page takes, and acts that another site's page sends in a person's name (OWASP's fetch-metadata
 * defence, see ADR 0003).
 */
@ApplicationScoped
public class Doors {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<HttpMethod> OF_PAGES =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.POST);
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");
    private static final long WORTH_READING = 200_000_000;

    @Inject
    Address address;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize largest;

    void install(@Observes Filters filters) {
        filters.register(this::check, 1000);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (Programs.isDisguised(request, context.normalizedPath())) {
            refuse(context, 400, Texts.of("error_400"));
        } else if (!isHealthProbe(request) && !address.answersTo(host(request))) {
            refuse(context, 421, Texts.of("error_421"));
        } else if (!SAFE.contains(request.method()) && !isFromHere(request)) {
            refuse(context, 403, Texts.of("error_cross_site"));
        } else if (!OF_PAGES.contains(request.method()) && !Programs.ask(request)) {
            context.response().putHeader("Allow", "GET, HEAD, OPTIONS, POST");
            refuse(context, 405, Texts.of("error_405"));
        } else if (length(request) > largest.asLongValue()) {
            afterReading(request, () -> refuse(context, 413, Texts.of("error_413")));
        } else if (isBrowserAtANickname(request)) {
            context.response()
                    .setStatusCode(303)
                    .putHeader("Location", address.of(asked(request)))
                    .end();
        } else {
            context.next();
        }
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null || !length.matches("[0-9]{1,18}") ? 0 : Long.parseLong(length);
    }

    /** A browser reads no answer before it has sent everything; what is far too large is not waited for. */
    private static void afterReading(HttpServerRequest request, Runnable answer) {
        if (length(request) > WORTH_READING) {
            answer.run();
            return;
        }
        request.endHandler(end -> answer.run());
        request.handler(bytes -> {});
        request.resume();
    }

    /** Probes ask by the machine's own address; the answer holds nothing but "up". */
    private static boolean isHealthProbe(HttpServerRequest request) {
        return request.path() != null && request.path().startsWith("/q/health");
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

    private static void refuse(RoutingContext context, int status, String message) {
        boolean program = Programs.ask(context.request());
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", program ? Problem.TYPE : "text/html; charset=UTF-8")
                .end(program ? Problem.of(status, message).json() : ErrorPages.bare(status, message));
    }
}
