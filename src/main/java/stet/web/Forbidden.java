package stet.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Writes down who was refused what for want of a right, so that whoever tries doors is seen; never what was sent. */
public class Forbidden {
    private static final Logger LOG = Logger.getLogger(Forbidden.class);

    @Inject
    SecurityIdentity identity;

    /** The path as it was sent: decoded, it could hold a line of its own. */
    @ServerResponseFilter
    public void note(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != 403) return;
        String path = request.getUriInfo().getRequestUri().getRawPath();
        LOG.infof("Forbidden to %s: %s %s", identity.getPrincipal().getName(), request.getMethod(), path);
    }
}
