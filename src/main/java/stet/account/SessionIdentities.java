package stet.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import stet.home.Desk;

/** Looks a session up at every request, so that deactivation and signing out everywhere act at once. */
@ApplicationScoped
public class SessionIdentities implements IdentityProvider<SessionCookie.Carried> {
    @Inject
    Clock clock;

    @Inject
    Desk desk;

    @Override
    public Class<SessionCookie.Carried> getRequestType() {
        return SessionCookie.Carried.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SessionCookie.Carried cookie, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew()
                .call(() -> LoginSession.signedIn(cookie.token(), clock.instant(), desk.session()))
                .map(SessionIdentities::identity)
                .orElse(null));
    }

    static SecurityIdentity identity(Account account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.login()))
                .addRoles(account.roles().stream().map(Role::key).collect(Collectors.toSet()))
                .addAttribute("account", account)
                .build();
    }
}
