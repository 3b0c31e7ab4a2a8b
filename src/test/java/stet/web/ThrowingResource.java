package stet.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;

/** Breaks, so that a test can see what people see then. */
@Path("/test/throws")
@PermitAll
public class ThrowingResource {
    @GET
    public String get() {
        throw new IllegalStateException("the secret inside");
    }

    @POST
    public String post(@RestForm String reasons) {
        throw new IllegalStateException("the secret inside");
    }
}
