package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
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
import stet.talk.Suggestion;
import stet.web.Fields;

/** Other words that editors suggest for a claim. */
@Path("/api/v1/claims/{number}/suggestions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class SuggestionsApi {
    @Inject
    Call call;

    /** What the claim should say, all of it. */
    public record NewSuggestion(String statement) {}

    /** Nothing has to be said. */
    public record Acceptance() {}

    /** All suggestions for a claim in order of number. */
    public record Suggestions(List<SuggestionView> suggestions) {}

    @GET
    @Transactional
    @Operation(summary = "The suggestions for a claim's words")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Suggestions.class)))
    public Response list(@RestPath long number) {
        Claim claim = Claim.shown(number);
        call.parameters(Set.of());
        return Call.ok(new Suggestions(
                Suggestion.of(claim).stream().map(SuggestionView::of).toList()));
    }

    @POST
    @Transactional
    @Operation(summary = "Suggest other words")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SuggestionView.class)))
    public Response suggest(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewSuggestion.class))) byte[] body) {
        Claim claim = Claim.toChangeWithArticle(number);
        Act.SUGGEST_WORDING.by(call.by());
        String statement = Fields.line(call.read(body, NewSuggestion.class).statement());
        return call.created(SuggestionView.of(Suggestion.suggest(claim, statement, call.by())));
    }

    @POST
    @Path("{suggestion}/acceptance")
    @Transactional
    @Operation(summary = "Restate the claim in the words of a suggestion")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SuggestionView.class)))
    public Response accept(
            @RestPath long number,
            @RestPath int suggestion,
            @RequestBody(content = @Content(schema = @Schema(implementation = Acceptance.class))) byte[] body) {
        Suggestion accepted = Suggestion.of(Claim.toChangeWithArticle(number), suggestion);
        accepted.refuseUnlessAccepts(call.by());
        call.read(body, Acceptance.class);
        accepted.accept(call.by());
        return call.created(SuggestionView.of(accepted));
    }

    @POST
    @Path("{suggestion}/refusal")
    @Transactional
    @Operation(summary = "Decline a suggestion")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SuggestionView.class)))
    public Response decline(
            @RestPath long number,
            @RestPath int suggestion,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        Suggestion declined = Suggestion.of(Claim.toChange(number), suggestion);
        Act.DECLINE_SUGGESTION.by(call.by());
        declined.decline(call.read(body, Reason.class).reason(), call.by());
        return call.created(SuggestionView.of(declined));
    }
}
