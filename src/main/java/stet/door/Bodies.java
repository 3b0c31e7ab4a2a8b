package stet.door;

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
import stet.home.Desk;

/**
 * Takes in what is sent before anybody works on it: within the size, the time and the memory that the desk gives, and
 * without a thread that waits for more. Whoever sends slowly holds a connection and their part of that memory.
 */
@ApplicationScoped
public class Bodies {
    private static final Set<HttpMethod> WITHOUT = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** A body is held some ten times over while a form is read and shown again. */
    private static final int PART_OF_MEMORY = 16;

    @Inject
    Desk desk;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize largest;

    private Room room;

    void install(@Observes Filters filters) {
        long most = largest.asLongValue();
        room = new Room(Math.max(2 * most, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY));
        filters.register(this::takeIn, 999);
    }

    private void takeIn(RoutingContext context) {
        HttpServerRequest request = context.request();
        long declared = declared(request);
        boolean expected = !WITHOUT.contains(request.method()) || declared > largest.asLongValue();
        if (!expected || request.isEnded()) context.next();
        else
            new Arrival(context, largest.asLongValue(), room)
                    .await(declared, desk.limits().sending());
    }

    private static long declared(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null || !length.matches("[0-9]{1,18}") ? 0 : Long.parseLong(length);
    }
}
