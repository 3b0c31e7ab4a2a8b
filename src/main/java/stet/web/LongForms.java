package stet.web;

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
 * Reads forms before the framework does, which takes 1,000 fields of a URL-encoded one and fails at more, whatever
 * `quarkus.http.limits` says (FormEncodedDataDefinition, Quarkus 3.33): a selection of 2,000 rows has more.
 */
public class LongForms {
    @ConfigProperty(name = "quarkus.http.limits.max-form-fields")
    int most;

    @ServerRequestFilter
    public void read(ContainerRequestContext request) throws IOException {
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) return;
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        CurrentRequestManager.get().setFormData(fields(new String(body, StandardCharsets.UTF_8)));
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
