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
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.claim.Claim;
import stet.home.Address;
import stet.signoff.ReturnNote;

/** Sending a claim back, and answering that its verdict stands. */
@Path("/api/v1/claims/{number}/returns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class ReturnsApi {
    @Inject
    Call call;

    @Inject
    Address address;

    /** Why it comes back. */
    public record Note(String note) {
        public Note {
            note = Objects.requireNonNullElse(note, "").strip();
        }
    }

    /** Why the verdict stands all the same. */
    public record Standing(String stands) {
        public Standing {
            stands = Objects.requireNonNullElse(stands, "").strip();
        }
    }

    @POST
    @Transactional
    @Operation(summary = "Send a claim back")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response send(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Note.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Act.SEND_BACK.by(call.by());
        ReturnNote.send(claim, call.read(body, Note.class).note(), call.by());
        return call.created(ClaimView.of(claim, call.by(), address));
    }

    @POST
    @Path("answer")
    @Transactional
    @Operation(summary = "Say why the verdict stands")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response answer(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Standing.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Act.ANSWER_RETURN.by(call.by());
        ReturnNote.answer(claim, call.read(body, Standing.class).stands(), call.by());
        return call.created(ClaimView.of(claim, call.by(), address));
    }
}
