package stet.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import stet.web.Problem;
import stet.web.Programs;
import stet.web.Texts;

/**
 * Turns programs without a good token away before anything else is looked at: the framework alone would first tell
 * strangers which addresses there are, and which methods and formats they take.
 */
@ApplicationScoped
class TokenDoor {
    /** Where a token is made with a password, which is looked at there. */
    private static final String MINT = "/api/v1/tokens";

    void install(@Observes Filters filters) {
        filters.register(TokenDoor::check, SecurityHandlerPriorities.AUTHORIZATION);
    }

    private static void check(RoutingContext context) {
        if (!Programs.ask(context.request()) || context.normalizedPath().equals(MINT)) {
            context.next();
            return;
        }
        Context here = Vertx.currentContext();
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .map(identity -> !identity.isAnonymous())
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(false)
                // Any other failure, as of a lost database, is met again and worded where the request is answered.
                .onFailure()
                .recoverWithItem(true)
                .emitOn(next -> here.runOnContext(nothing -> next.run()))
                .subscribe()
                .with(isKnown -> {
                    if (isKnown) context.next();
                    else refuse(context);
                });
    }

    /** Whoever was still sending may have been turned away for that meanwhile. */
    private static void refuse(RoutingContext context) {
        if (context.response().headWritten()) return;
        context.response()
                .setStatusCode(401)
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader("Content-Type", Problem.TYPE)
                .putHeader("Cache-Control", "no-store")
                .end(Problem.of(401, Texts.of("token_needed")).json());
    }
}
