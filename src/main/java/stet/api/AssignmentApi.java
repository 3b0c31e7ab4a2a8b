package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.home.Address;
import stet.web.Dates;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** Taking a claim, giving it to somebody, giving it back. */
@Path("/api/v1/claims/{number}/assignment")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class AssignmentApi {
    @Inject
    Call call;

    @Inject
    Address address;

    /** Into whose hands, by login, those of whoever asks where nobody is named; and until when, if at all. */
    public record Hands(String to, String due) {
        Instant dueAt() {
            if (due == null || due.isBlank()) return null;
            return Dates.zoned(due.strip())
                    .orElseThrow(() -> Refusal.invalid(List.of(new Flaw("due", Texts.of("api_moment", "due")))));
        }
    }

    @POST
    @Transactional
    @Operation(summary = "Take it, or give it to somebody")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response assign(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Hands.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Act.TAKE.by(call.by());
        Hands asked = call.read(body, Hands.class);
        Account to = taker(asked.to());
        Assignment.assign(claim, to, asked.dueAt(), call.by());
        return call.created(ClaimView.of(claim, call.by(), address));
    }

    @DELETE
    @Transactional
    @Operation(summary = "Give it back")
    @APIResponse(responseCode = "204")
    public Response giveBack(@RestPath long number) {
        Claim claim = Claim.toChange(number);
        Act.GIVE_BACK.by(call.by());
        call.parameters(Set.of());
        Assignment.giveBack(claim, call.by());
        return Response.noContent().build();
    }

    private Account taker(String login) {
        if (login == null || login.equals(call.by().login())) return call.by();
        Act.ASSIGN.by(call.by());
        return Account.named(login)
                .orElseThrow(() -> Refusal.invalid(List.of(new Flaw("to", Texts.of("account_no_such", login)))));
    }
}
