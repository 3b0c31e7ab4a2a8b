package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
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
import stet.account.Act;
import stet.claim.Claim;
import stet.home.Address;
import stet.signoff.ClaimFacts;
import stet.signoff.SignOff;
import stet.web.Refusal;

/** Signing a claim off, and taking a sign-off back. */
@Path("/api/v1/claims/{number}/sign-off")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class SignOffApi {
    @Inject
    Call call;

    @Inject
    Address address;

    /** The seal of what its signer was shown. */
    public record Consent(@NotBlank String seal) {}

    @POST
    @Transactional
    @Operation(summary = "Sign a claim off")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response give(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Consent.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        ClaimFacts facts = ClaimFacts.of(claim);
        SignOff.refuseUnlessMay(facts, call.by());
        SignOff.refusal(facts, call.by()).filter(Refusal::isForbidden).ifPresent(Refusal::raise);
        SignOff.give(claim, call.read(body, Consent.class).seal(), call.by());
        return call.created(ClaimView.of(claim, call.by(), address));
    }

    @POST
    @Path("withdrawal")
    @Transactional
    @Operation(summary = "Take a sign-off back")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response withdraw(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Act.WITHDRAW_SIGN_OFF.by(call.by());
        SignOff.withdraw(claim, call.read(body, Reason.class).reason(), call.by());
        return call.created(ClaimView.of(claim, call.by(), address));
    }
}
