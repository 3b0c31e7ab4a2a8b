package stet.account;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import stet.home.Address;
import stet.web.ErrorPages;
import stet.web.Forms;
import stet.web.Problem;
import stet.web.Programs;
import stet.web.Submissions;
import stet.web.Texts;

/**
 * Asks whoever is not signed in to sign in, and keeps the form they sent meanwhile inside the login page. A program is
 * told that it needs a token.
 */
public class LostSession {
    @Inject
    Address address;

    @Inject
    Submissions submissions;

    @Inject
    ErrorPages errors;

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Uni<Response> signIn(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (Programs.ask(request)) {
            return Uni.createFrom()
                    .item(Problem.of(401, Texts.of("token_needed")).response());
        }
        if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
            return Uni.createFrom().item(toLogin(request));
        }
        return Uni.createFrom()
                .item(() -> UnreadForm.of(context))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .map(fields -> submissions.answeredBefore().orElseGet(() -> Forms.page(401, page(request, fields))))
                .onFailure()
                .recoverWithItem(errors::failed);
    }

    private Response toLogin(HttpServerRequest request) {
        String back = URLEncoder.encode(request.uri(), StandardCharsets.UTF_8);
        return Response.seeOther(URI.create(address.of("/login?to=" + back))).build();
    }

    /** Where nothing is kept, as of a form that is only a button, the way back is the page that holds the form. */
    private TemplateInstance page(HttpServerRequest request, List<LoginResource.Field> fields) {
        return fields.isEmpty()
                ? LoginResource.again(address.pathOf(request.getHeader("Referer")))
                : LoginResource.again(request.uri(), fields);
    }
}
