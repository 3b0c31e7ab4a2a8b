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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.claim.Claim;
import stet.verdict.Finding;
import stet.verdict.Verdict;
import stet.verdict.VerdictForm;
import stet.web.FormErrors;

/** Giving a verdict, and taking one's own back. */
@Path("/api/v1/claims/{number}/verdicts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class VerdictsApi {
    @Inject
    Call call;

    /** What somebody found; without a date the facts are those of the article's day, or of today. */
    public record NewVerdict(String rating, String reasons, String asOf) {}

    @POST
    @Transactional
    @Operation(summary = "Give a verdict")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = VerdictView.class)))
    public Response give(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewVerdict.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Verdict.refuseUnlessMay(claim, call.by());
        NewVerdict asked = call.read(body, NewVerdict.class);
        VerdictForm form = new VerdictForm(asked.rating(), asked.reasons(), asked.asOf(), "");
        FormErrors errors = FormErrors.none();
        Optional<Finding> finding = form.finding(claim, errors);
        errors.refuse();
        return call.created(VerdictView.of(Verdict.give(claim, finding.orElseThrow(), call.by())));
    }

    @POST
    @Path("{verdict}/withdrawal")
    @Transactional
    @Operation(summary = "Take a verdict back")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = VerdictView.class)))
    public Response withdraw(
            @RestPath long number,
            @RestPath int verdict,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        Verdict given = Verdict.of(Claim.toChange(number), verdict);
        given.refuseUnlessOwn(call.by());
        given.withdraw(call.read(body, Reason.class).reason(), call.by());
        return call.created(VerdictView.of(given));
    }
}
