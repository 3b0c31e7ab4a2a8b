package stet.api;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import stet.history.Sha256;
import stet.web.Clocks;
import stet.web.Flaw;
import stet.web.LostDatabase;
import stet.web.Problem;
import stet.web.Texts;

/** Does an act once that a program sends again under the same `Idempotency-Key`, and answers it the same. */
@RequestScoped
public class Retries {
    static final String HEADER = "Idempotency-Key";

    private static final Set<String> ACTS = Set.of("POST", "PATCH");
    private static final int LONGEST = 200;

    @Inject
    SecurityIdentity identity;

    private String key;
    private String request;
    private Envelope envelope;
    private String flaw;

    /**
     * A request that was answered already is answered again; one of a stranger is left to be refused, and so is one whose
     * key is wrong: there may be a better reason to refuse it.
     */
    @ServerRequestFilter
    public Optional<Response> again(ContainerRequestContext context) throws IOException {
        String given = context.getHeaderString(HEADER);
        String path = context.getUriInfo().getPath();
        boolean act = ACTS.contains(context.getMethod()) && path.startsWith("/api/");
        if (given == null || !act || identity.isAnonymous()) return Optional.empty();
        if (given.isBlank() || given.length() > LONGEST) {
            flaw = Texts.of("api_key", LONGEST);
            return Optional.empty();
        }
        byte[] body = context.getEntityStream().readAllBytes();
        context.setEntityStream(new ByteArrayInputStream(body));
        String login = identity.getPrincipal().getName();
        envelope = new Envelope(login, given);
        key = Sha256.hex(login + " " + given);
        // With the key, which nobody else knows: a body may hold a password, and its digest alone could be guessed.
        request = Sha256.hex(given + " " + context.getMethod() + " " + asked(context) + " "
                + Base64.getEncoder().encodeToString(body));
        return answered();
    }

    private static String asked(ContainerRequestContext context) {
        URI uri = context.getUriInfo().getRequestUri();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /** 422 where the key is none, or was another request's; asked when everything is looked at that comes before. */
    void check() {
        if (flaw != null) Flaw.refuse(List.of(new Flaw(HEADER, flaw)));
    }

    /** In the transaction of the act; nothing where the request has no key. */
    void remember(int status, String body) {
        if (key == null) return;
        Answer.forget(Clocks.now());
        new Answer(key, request, status, envelope.close(body), Clocks.now()).persist();
    }

    /**
     * Two may run side by side: the one that loses is answered like the one that won. Where the database is lost
     * meanwhile nobody can tell, and the call is to be sent again.
     */
    @ServerResponseFilter
    public void lostTheRace(ContainerRequestContext context, ContainerResponseContext response) {
        if (key == null || flaw != null || response.getStatus() < 400 || response.getStatus() == 503) return;
        try {
            answered().or(() -> lostToAnother(response)).ifPresent(first -> answer(response, first));
        } catch (RuntimeException failure) {
            if (!LostDatabase.isIn(failure)) throw failure;
            answer(response, Problem.of(503, Texts.of("error_503")).response());
        }
    }

    private static void answer(ContainerResponseContext response, Response instead) {
        response.setStatus(instead.getStatus());
        response.setEntity(instead.getEntity());
        response.getHeaders().putSingle("Content-Type", instead.getMediaType());
    }

    private Optional<Response> lostToAnother(ContainerResponseContext response) {
        if (flaw == null || response.getStatus() != 409) return Optional.empty();
        return Optional.of(Problem.of(422, flaw).response());
    }

    private Optional<Response> answered() {
        Optional<Answer> known = QuarkusTransaction.requiringNew().call(() -> Answer.to(key));
        if (known.isEmpty()) return Optional.empty();
        Answer answer = known.orElseThrow();
        if (answer.isTo(request)) return Optional.of(Call.json(answer.status(), envelope.open(answer.body())));
        flaw = Texts.of("api_key_other");
        return Optional.empty();
    }
}
