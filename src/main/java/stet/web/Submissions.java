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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import stet.home.Address;

/** Makes a double click one act: every form carries an id, and the second post is sent to the first's page. */
@RequestScoped
public class Submissions {
    public static final String PARAMETER = "submission";

    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    UriInfo uri;

    @Inject
    SecurityIdentity identity;

    @Inject
    Address address;

    /** What was sent: the same form sent with other words is another act. */
    private byte[] sent = {};

    /** The act is done: stores the form's id in the act's own transaction and answers 303 to the page that shows it. */
    public Response done(String path) {
        remember(path);
        return seeOther(path);
    }

    /** Done, and the page that shows it says so: by a name that it knows, never by words. */
    public Response done(String path, String what) {
        int fragment = path.indexOf('#') < 0 ? path.length() : path.indexOf('#');
        String query = (path.indexOf('?') < 0 ? "?" : "&") + "done=" + what;
        return done(path.substring(0, fragment) + query + path.substring(fragment));
    }

    /** Done, by an act that makes its sender somebody else: whoever sends the form again is sent to the page. */
    public Response doneForAnybody(String path) {
        remember(path, Submission.ANYBODY);
        return seeOther(path);
    }

    /** Thrown out of the transaction, so that a form which came back after signing in again does nothing unseen. */
    private void refuseDraft() {
        if (uri.getQueryParameters().containsKey(Forms.DRAFT)) throw Refusal.conflict(Texts.of("draft_not_sent"));
    }

    /** For an act whose answer is shown once, in place of a redirect: a second post is sent to this page. */
    public void remember(String path) {
        remember(path, login());
    }

    private void remember(String path, String login) {
        refuseDraft();
        id().ifPresent(id -> new Submission(id, login, path, Clocks.now()).persist());
    }

    public Response seeOther(String path) {
        return Response.seeOther(URI.create(address.of(path))).build();
    }

    @ServerRequestFilter
    public Optional<Response> knownAlready(ContainerRequestContext request) throws IOException {
        if (!isForm(request)) return Optional.empty();
        if (String.valueOf(request.getHeaderString(HttpHeaders.CONTENT_TYPE)).startsWith(FORM)) {
            sent = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(sent));
        }
        return answeredBefore();
    }

    /** The answer of a form that was sent before, for whoever is about to say something else. */
    public Optional<Response> answeredBefore() {
        return answered().map(this::seeOther);
    }

    /**
     * The two posts may run side by side: the one that loses is refused for a reason that its sender caused. A database
     * that is lost cannot be asked, nor can any from the IO thread, where only what reached no resource is refused.
     */
    @ServerResponseFilter
    public void lostTheRace(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isForm(request) || response.getStatus() < 400 || response.getStatus() == 503) return;
        if (!BlockingOperationControl.isBlockingAllowed()) return;
        answered().ifPresent(path -> {
            response.setEntity(null);
            response.setStatus(Response.Status.SEE_OTHER.getStatusCode());
            response.getHeaders().putSingle(HttpHeaders.LOCATION, address.of(path));
        });
    }

    private static boolean isForm(ContainerRequestContext request) {
        return request.getMethod().equals("POST")
                && !request.getUriInfo().getPath().startsWith("/api/");
    }

    /** Who asks is asked only where there is something to look up: a refused stranger has no thread to wait on. */
    private Optional<String> answered() {
        return id().flatMap(id -> QuarkusTransaction.requiringNew().call(() -> Submission.answered(id, login())));
    }

    private String login() {
        return identity.getPrincipal().getName();
    }

    private UUID withWhatWasSent(UUID form) {
        byte[] id = (form + " ").getBytes(StandardCharsets.US_ASCII);
        return UUID.nameUUIDFromBytes(
                ByteBuffer.allocate(id.length + sent.length).put(id).put(sent).array());
    }

    private Optional<UUID> id() {
        String given = uri.getQueryParameters().getFirst(PARAMETER);
        try {
            return Optional.ofNullable(given).map(UUID::fromString).map(this::withWhatWasSent);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
