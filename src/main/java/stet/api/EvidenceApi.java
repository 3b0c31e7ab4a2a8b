package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.evidence.EvidenceForm;
import stet.web.FormErrors;

/** Attaching evidence, putting it right, and withdrawing it. */
@Path("/api/v1/claims/{number}/evidence")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class EvidenceApi {
    @Inject
    Call call;

    @POST
    @Transactional
    @Operation(summary = "Attach a piece of evidence")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response attach(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Piece.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Account by = call.by();
        Act.ATTACH_EVIDENCE.by(by);
        EvidenceForm form = call.read(body, Piece.class).form(claim, by, call);
        Evidence piece = Evidence.attach(claim, form.source(by), form.citation(FormErrors.none()), by);
        return call.created(EvidenceView.of(piece));
    }

    @POST
    @Path("{piece}/correction")
    @Transactional
    @Operation(summary = "Put a right piece in the place of a wrong one")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response correct(
            @RestPath long number,
            @RestPath long piece,
            @RequestBody(content = @Content(schema = @Schema(implementation = Piece.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Evidence wrong = Evidence.of(claim, piece);
        Account by = call.by();
        Act.CORRECT_EVIDENCE.by(by);
        EvidenceForm form = call.read(body, Piece.class).form(claim, by, call);
        Evidence right = wrong.correct(form.source(by), form.citation(FormErrors.none()), by);
        return call.created(EvidenceView.of(right));
    }

    @POST
    @Path("{piece}/withdrawal")
    @Transactional
    @Operation(summary = "Take a piece out of what counts")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response withdraw(
            @RestPath long number,
            @RestPath long piece,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        Evidence wrong = Evidence.of(Claim.toChange(number), piece);
        Act.WITHDRAW_EVIDENCE.by(call.by());
        wrong.withdraw(call.read(body, Reason.class).reason(), call.by());
        return call.created(EvidenceView.of(wrong));
    }
}
