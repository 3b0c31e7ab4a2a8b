package stet.account;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import stet.home.Address;
import stet.web.Forms;

/** Asks whoever is not signed in to sign in, and keeps the form they sent meanwhile inside the login page. */
public class LostSession {
    @Inject
    Address address;

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Uni<Response> signIn(HttpServerRequest request) {
        if (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD) {
            return Uni.createFrom().item(toLogin(request));
        }
        return typed(request).map(fields -> Forms.page(401, page(request, fields)));
    }

    private Response toLogin(HttpServerRequest request) {
        String back = URLEncoder.encode(request.uri(), StandardCharsets.UTF_8);
        return Response.seeOther(URI.create(address.of("/login?to=" + back))).build();
    }

    /** The body has not been read yet: who asks is settled before what they sent. */
    private static Uni<List<LoginResource.Field>> typed(HttpServerRequest request) {
        return Uni.createFrom().emitter(emitter -> {
            request.setExpectMultipart(true);
            request.exceptionHandler(emitter::fail);
            request.endHandler(end -> emitter.complete(fields(request.formAttributes())));
            request.resume();
        });
    }

    private static List<LoginResource.Field> fields(MultiMap form) {
        return StreamSupport.stream(form.spliterator(), false)
                .map(field -> new LoginResource.Field(field.getKey(), field.getValue()))
                .filter(field -> !Forms.isSecret(field.name()))
                .toList();
    }

    private static TemplateInstance page(HttpServerRequest request, List<LoginResource.Field> fields) {
        return LoginResource.again(request.uri(), fields);
    }
}
