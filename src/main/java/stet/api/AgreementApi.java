package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import stet.agreement.Agreement;
import stet.agreement.AgreementFilter;

/** How far independent verdicts agree. */
@Path("/api/v1/agreement")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class AgreementApi {
    @Inject
    Call call;

    @GET
    @Transactional
    @Operation(summary = "How far independent verdicts on the same claims agree")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    public Response show(
            @RestQuery String article, @RestQuery String kind, @RestQuery String from, @RestQuery String to) {
        AgreementFilter filter = AgreementFilter.of(call.query());
        return Call.ok(AgreementView.of(Agreement.of(filter, call.by())));
    }
}
