package stet.door;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import stet.web.ErrorPages;
import stet.web.Problem;
import stet.web.Programs;
import stet.web.Texts;

/** Answers a request that no resource is to see, as a page or as a problem document. */
final class AtTheDoor {
    private AtTheDoor() {}

    static Future<Void> refuse(RoutingContext context, int status) {
        return refuse(context, status, Texts.of("error_" + status));
    }

    static Future<Void> refuse(RoutingContext context, int status, String message) {
        boolean program = Programs.ask(context.request());
        return context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", program ? Problem.TYPE : "text/html; charset=UTF-8")
                .end(program ? Problem.of(status, message).json() : ErrorPages.bare(status, message));
    }

    /** The same, and nothing more is read of what is still being sent. */
    static void shut(RoutingContext context, int status) {
        context.response().putHeader("Connection", "close");
        refuse(context, status)
                .onComplete(told -> context.request().connection().close());
    }
}
