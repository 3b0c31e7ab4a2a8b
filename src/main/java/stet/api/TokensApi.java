package stet.api;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import stet.account.AccessToken;
import stet.account.SignIn;

/** Making a token with a login and its password: the one call that needs none. */
@Path("/api/v1/tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class TokensApi {
    @Inject
    Call call;

    @Inject
    SignIn signIn;

    /** Whose token it is to be, and what it is called on their account page. */
    public record Asked(
            @NotBlank String login,
            @NotBlank String password,
            @NotBlank String name) {}

    /** The token itself, shown this once. */
    public record Made(String token, String name, Instant expiresAt) {}

    @POST
    @Transactional
    @SecurityRequirements
    @Operation(summary = "Make a token")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response make(@RequestBody(content = @Content(schema = @Schema(implementation = Asked.class))) byte[] body) {
        Asked asked = call.read(body, Asked.class);
        AccessToken.Made made = signIn.token(asked.login(), asked.password(), asked.name());
        Made answer = new Made(made.secret(), made.token().name(), made.token().expiresAt());
        // Not call.created: a token is kept by nobody but whoever asked for it.
        return Call.json(201, Json.write(answer));
    }
}
