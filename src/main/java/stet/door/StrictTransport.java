package stet.door;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import stet.home.Address;

/** Tells browsers to come by TLS alone, where people open the desk by it (RFC 6797); over plain HTTP it would not count. */
@ApplicationScoped
class StrictTransport {
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    @Inject
    Address address;

    /** Before the doors, so that what they turn away says it too. */
    void install(@Observes Router router) {
        router.route().order(Doors.FIRST - 1).handler(this::tell);
    }

    private void tell(RoutingContext context) {
        if (address.isSecure()) context.response().putHeader("Strict-Transport-Security", TWO_YEARS);
        context.next();
    }
}
