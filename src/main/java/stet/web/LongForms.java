package stet.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/**
 * Lets nothing but forms through to the pages: a body of another kind would be taken for an empty form, and acted upon.
 * Reads forms before the framework does, which takes 1,000 fields of a URL-encoded one and fails at more, whatever
 * `quarkus.http.limits` says (FormEncodedDataDefinition, Quarkus 3.33): a selection of 2,000 rows has more.
 */
public class LongForms {
    @ConfigProperty(name = "quarkus.http.limits.max-form-fields")
    int most;

    @ServerRequestFilter
    public void read(ContainerRequestContext request) throws IOException {
        if (!request.getMethod().equals("POST")) return;
        MediaType type = type(request);
        if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            byte[] body = body(request);
            CurrentRequestManager.get().setFormData(fields(new String(body, StandardCharsets.UTF_8)));
        } else if (!isMultipart(type) && !isForProgram() && (type != null || body(request).length > 0)) {
            throw new WebApplicationException(415);
        }
    }

    /** Null where the request names none. */
    private static MediaType type(ContainerRequestContext request) {
        try {
            return request.getMediaType();
        } catch (IllegalArgumentException noType) {
            throw new WebApplicationException(415);
        }
    }

    /** One without a boundary would be read as an empty form. */
    private static boolean isMultipart(MediaType type) {
        return MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)
                && type.getParameters().containsKey("boundary");
    }

    private static boolean isForProgram() {
        return Programs.ask(CurrentRequestManager.get().serverRequest().unwrap(HttpServerRequest.class));
    }

    private static byte[] body(ContainerRequestContext request) throws IOException {
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return body;
    }

    private FormData fields(String body) {
        FormData fields = new FormData(most);
        String[] pairs = body.split("&");
        if (pairs.length > most) throw new WebApplicationException(413);
        for (String pair : pairs) {
            if (pair.isEmpty()) continue;
            int equals = pair.indexOf('=');
            if (equals < 0) fields.add(decoded(pair), "");
            else fields.add(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException strayPercentSign) {
            throw new WebApplicationException(400);
        }
    }
}
