package stet.door;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.RejectedExecutionException;
import stet.web.Texts;

/** Puts words to what no resource can be found for; the framework's own answer is an empty page. */
@ApplicationScoped
public class Unserved {
    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(Unserved::read).failureHandler(this::answer);
    }

    /** The router fails at what is no address, and the next to be asked is already one of its routes. */
    private static void read(RoutingContext context) {
        if (Targets.isReadable(context.request())) context.next();
        else AtTheDoor.refuse(context, 400);
    }

    private void answer(RoutingContext context) {
        int status = context.statusCode();
        if (context.response().headWritten()) {
            context.next();
        } else if (context.failure() instanceof RejectedExecutionException) {
            context.response().putHeader("Retry-After", "10");
            AtTheDoor.refuse(context, 503, Texts.of("error_busy"));
        } else if (status == 400 || status == 404) {
            AtTheDoor.refuse(context, status);
        } else {
            context.next();
        }
    }
}
