package stet.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import stet.home.Address;
import stet.home.Desk;
import stet.web.Clocks;
import stet.web.Programs;
import stet.web.Submissions;

/** Knows a browser by its session cookie; programs are never known by one. */
@ApplicationScoped
public class SessionCookie implements HttpAuthenticationMechanism {
    private static final String NAME = "stet";

    /** By which a browser lets no other host, no plain HTTP and no part of the site set it (RFC 6265bis, 4.1.3.2). */
    private static final String HOST_ONLY = "__Host-";

    @Inject
    Address address;

    @Inject
    Desk desk;

    @Inject
    Submissions submissions;

    @Inject
    CurrentVertxRequest request;

    /** What the cookie carried. */
    static final class Carried extends BaseAuthenticationRequest implements AuthenticationRequest {
        private final String token;

        Carried(String token) {
            this.token = token;
        }

        String token() {
            return token;
        }
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (Programs.ask(context.request())) return Uni.createFrom().nullItem();
        Cookie cookie = context.request().getCookie(name());
        if (cookie == null || cookie.getValue().isEmpty())
            return Uni.createFrom().nullItem();
        // A session that ended is nobody's, and not a failure: its browser must be able to see the login page.
        return identities
                .authenticate(new Carried(cookie.getValue()))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Programs.ask(context.request())
                ? Uni.createFrom().nullItem()
                : Uni.createFrom().item(new ChallengeData(303, "Location", address.of("/login")));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Carried.class);
    }

    /** Signs somebody in who has just chosen a password. */
    Response letIn(Account account) {
        return Response.fromResponse(submissions.doneForAnybody("/"))
                .cookie(begun(account))
                .build();
    }

    /** The cookie of a new session; those that are over are swept on the way. */
    NewCookie begun(Account account) {
        LoginSession.sweep(Clocks.now(), desk.session());
        return carrying(LoginSession.start(account, Clocks.now()));
    }

    /** The secret that a request carried; null where it carried none. */
    String carried() {
        Cookie cookie = request.getCurrent().request().getCookie(name());
        return cookie == null ? null : cookie.getValue();
    }

    NewCookie carrying(String token) {
        return cookie(token).build();
    }

    /** Signs out: the cookie goes, and with it the pages that the browser kept. */
    Response signedOut() {
        return Response.fromResponse(submissions.seeOther("/login"))
                .cookie(gone())
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    NewCookie gone() {
        return cookie("").maxAge(0).build();
    }

    private NewCookie.Builder cookie(String value) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(address.isSecure())
                .sameSite(NewCookie.SameSite.LAX);
    }

    /** Browsers take no cookie of that prefix over plain HTTP. */
    private String name() {
        return address.isSecure() ? HOST_ONLY + NAME : NAME;
    }
}
