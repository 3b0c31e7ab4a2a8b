package stet.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import stet.web.Submissions;

/** The desk's front door. */
@Path("/")
@PermitAll
public class StartResource {
    @Inject
    Submissions pages;

    @GET
    public Response claims() {
        return pages.seeOther("/claims");
    }
}
