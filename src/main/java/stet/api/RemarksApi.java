package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.claim.Claim;
import stet.talk.Remark;
import stet.web.Fields;

/** What colleagues say about a claim. */
@Path("/api/v1/claims/{number}/remarks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class RemarksApi {
    @Inject
    Call call;

    /** Markdown; `@login` names somebody. */
    public record NewRemark(String text) {}

    /** Nothing has to be said. */
    public record Nothing() {}

    /** All remarks of a claim in order of number. */
    public record Remarks(List<RemarkView> remarks) {}

    @GET
    @Transactional
    @Operation(summary = "The remarks on a claim")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Remarks.class)))
    public Response list(@RestPath long number) {
        Claim claim = Claim.shown(number);
        call.parameters(Set.of());
        return Call.ok(new Remarks(Remark.of(claim).stream().map(RemarkView::of).toList()));
    }

    @POST
    @Transactional
    @Operation(summary = "Write a remark")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RemarkView.class)))
    public Response write(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewRemark.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Act.REMARK.by(call.by());
        NewRemark asked = call.read(body, NewRemark.class);
        return call.created(RemarkView.of(Remark.write(claim, Fields.text(asked.text()), call.by())));
    }

    @POST
    @Path("{remark}/striking")
    @Transactional
    @Operation(summary = "Strike a remark")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RemarkView.class)))
    public Response strike(
            @RestPath long number,
            @RestPath int remark,
            @RequestBody(content = @Content(schema = @Schema(implementation = Nothing.class))) byte[] body) {
        Remark struck = Remark.of(Claim.toChange(number), remark);
        struck.refuseUnlessStrikes(call.by());
        call.read(body, Nothing.class);
        struck.strike(call.by());
        return call.created(RemarkView.of(struck));
    }

    @POST
    @Path("{remark}/resolution")
    @Transactional
    @Operation(summary = "Resolve a remark")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RemarkView.class)))
    public Response resolve(
            @RestPath long number,
            @RestPath int remark,
            @RequestBody(content = @Content(schema = @Schema(implementation = Nothing.class))) byte[] body) {
        Remark resolved = Remark.of(Claim.toChange(number), remark);
        Act.RESOLVE_REMARK.by(call.by());
        call.read(body, Nothing.class);
        resolved.resolve(call.by());
        return call.created(RemarkView.of(resolved));
    }

    @DELETE
    @Path("{remark}/resolution")
    @Transactional
    @Operation(summary = "Open a remark again")
    @APIResponse(responseCode = "204")
    public Response reopen(@RestPath long number, @RestPath int remark) {
        Remark reopened = Remark.of(Claim.toChange(number), remark);
        Act.REOPEN_REMARK.by(call.by());
        call.parameters(Set.of());
        reopened.reopen(call.by());
        return Response.noContent().build();
    }
}
