package stet.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Looks a token up at every request, so that revoking it acts at once. */
@ApplicationScoped
public class BearerIdentities implements IdentityProvider<Bearer.Carried> {
    @Inject
    Clock clock;

    @Override
    public Class<Bearer.Carried> getRequestType() {
        return Bearer.Carried.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Bearer.Carried header, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew()
                .call(() -> AccessToken.bearer(header.token(), clock.instant()))
                .map(SessionIdentities::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }
}
