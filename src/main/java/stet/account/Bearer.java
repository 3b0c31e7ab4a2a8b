package stet.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.web.Programs;

/** Knows a program by the token in its Authorization header (RFC 6750), at the addresses that programs may ask. */
@ApplicationScoped
public class Bearer implements HttpAuthenticationMechanism {
    private static final Pattern HEADER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/-]+=*) *");

    /** What the header carried; empty where that is no bearer token. */
    static final class Carried extends BaseAuthenticationRequest implements AuthenticationRequest {
        private final String token;

        Carried(String token) {
            this.token = token;
        }

        String token() {
            return token;
        }
    }

    /** Fails where a token is wrong: nobody who shows one is taken for a stranger, or for the bearer of a cookie. */
    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (!Programs.ask(context.request())) return Uni.createFrom().nullItem();
        String header = context.request().getHeader("Authorization");
        if (header == null) return Uni.createFrom().nullItem();
        Matcher bearer = HEADER.matcher(header);
        if (!bearer.matches()) return Uni.createFrom().failure(new AuthenticationFailedException());
        return identities.authenticate(new Carried(bearer.group(1)));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Programs.ask(context.request())
                ? Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"))
                : Uni.createFrom().nullItem();
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Carried.class);
    }
}
