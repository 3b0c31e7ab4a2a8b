package stet.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import stet.account.NewAccount;
import stet.home.Address;

/** Letting somebody in, by a link or with a password. */
@Path("/api/v1/accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
public class AccountsApi {
    @Inject
    Call call;

    @Inject
    Address address;

    /** Somebody who may come in now; the link by which they choose a password where none was given. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Made(String login, String name, List<String> roles, String invitation) {}

    @POST
    @Transactional
    @Operation(summary = "Let somebody in")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    public Response make(
            @RequestBody(content = @Content(schema = @Schema(implementation = NewAccount.class))) byte[] body) {
        NewAccount asked = call.read(body, NewAccount.class);
        NewAccount.Made made = asked.make(call.by());
        return call.created(new Made(
                made.account().login(),
                made.account().name(),
                made.account().roles().stream().map(role -> role.key()).toList(),
                made.invitation()
                        .map(token -> address.of("/invitations/" + token))
                        .orElse(null)));
    }
}
