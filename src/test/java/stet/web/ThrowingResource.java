package stet.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import org.jboss.resteasy.reactive.RestForm;

/** Breaks, so that a test can see what people see then. */
@Path("/test/throws")
@PermitAll
public class ThrowingResource {
    @GET
    public String get() {
        throw new IllegalStateException("the secret inside");
    }

    @GET
    @Path("lost")
    public String lost() throws SQLException {
        throw new SQLException("the secret inside", "08006");
    }

    @POST
    public String post(@RestForm String reasons) {
        throw new IllegalStateException("the secret inside");
    }
}
