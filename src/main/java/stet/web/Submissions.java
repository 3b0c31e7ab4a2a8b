package stet.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import stet.home.Address;

/** Makes a double click one act: every form carries an id, and the second post is sent to the first's page. */
@RequestScoped
public class Submissions {
    public static final String PARAMETER = "submission";

    @Inject
    UriInfo uri;

    @Inject
    SecurityIdentity identity;

    @Inject
    Address address;

    /** The act is done: stores the form's id in the act's own transaction and answers 303 to the page that shows it. */
    public Response done(String path) {
        remember(path);
        return seeOther(path);
    }

    /** Thrown out of the transaction, so that a form which came back after signing in again does nothing unseen. */
    private void refuseDraft() {
        if (uri.getQueryParameters().containsKey(Forms.DRAFT)) throw Refusal.conflict(Texts.of("draft_not_sent"));
    }

    /** For an act whose answer is shown once, in place of a redirect: a second post is sent to this page. */
    public void remember(String path) {
        refuseDraft();
        id().ifPresent(id -> new Submission(id, login(), path, Clocks.now()).persist());
    }

    public Response seeOther(String path) {
        return Response.seeOther(URI.create(address.of(path))).build();
    }

    @ServerRequestFilter
    public Optional<Response> knownAlready(ContainerRequestContext request) {
        if (!request.getMethod().equals("POST")) return Optional.empty();
        return answered().map(this::seeOther);
    }

    /**
     * The two posts may run side by side: the one that loses is refused for a reason that its sender caused. A database
     * that is lost cannot be asked, and a request that no method would take was turned away where nobody may be asked.
     */
    @ServerResponseFilter
    public void lostTheRace(ContainerRequestContext request, ContainerResponseContext response) {
        if (!request.getMethod().equals("POST") || response.getStatus() < 400 || response.getStatus() == 503) return;
        if (!BlockingOperationControl.isBlockingAllowed()) return;
        answered().ifPresent(path -> {
            response.setEntity(null);
            response.setStatus(Response.Status.SEE_OTHER.getStatusCode());
            response.getHeaders().putSingle(HttpHeaders.LOCATION, address.of(path));
        });
    }

    private Optional<String> answered() {
        if (identity.isAnonymous()) return Optional.empty();
        return id().flatMap(id -> QuarkusTransaction.requiringNew().call(() -> Submission.answered(id, login())));
    }

    private String login() {
        return identity.getPrincipal().getName();
    }

    private Optional<UUID> id() {
        String given = uri.getQueryParameters().getFirst(PARAMETER);
        try {
            return Optional.ofNullable(given).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
