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
import stet.query.AuthorQuery;
import stet.web.Fields;

/** What the author is asked about a claim. */
@Path("/api/v1/claims/{number}/queries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class QueriesApi {
    @Inject
    Call call;

    /** What somebody wants to know. */
    public record NewQuery(String question) {}

    /** What the author says. */
    public record NewAnswer(String answer) {}

    /** All queries about a claim in order of number. */
    public record Queries(List<QueryView> queries) {}

    @GET
    @Transactional
    @Operation(summary = "The queries to the author about a claim")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Queries.class)))
    public Response list(@RestPath long number) {
        Claim claim = Claim.shown(number);
        call.parameters(Set.of());
        return Call.ok(
                new Queries(AuthorQuery.of(claim).stream().map(QueryView::of).toList()));
    }

    @POST
    @Transactional
    @Operation(summary = "Ask the author")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = QueryView.class)))
    public Response ask(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewQuery.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Act.ASK_AUTHOR.by(call.by());
        String question = Fields.text(call.read(body, NewQuery.class).question());
        return call.created(QueryView.of(AuthorQuery.ask(claim, question, call.by())));
    }

    @POST
    @Path("{query}/answer")
    @Transactional
    @Operation(summary = "Answer a query, or note what the author said")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = QueryView.class)))
    public Response answer(
            @RestPath long number,
            @RestPath int query,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewAnswer.class))) byte[] body) {
        AuthorQuery asked = AuthorQuery.of(Claim.toChange(number), query);
        asked.refuseUnlessTheirs(call.by());
        asked.answer(Fields.text(call.read(body, NewAnswer.class).answer()), call.by());
        return call.created(QueryView.of(asked));
    }

    @POST
    @Path("{query}/withdrawal")
    @Transactional
    @Operation(summary = "Take a query back")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = QueryView.class)))
    public Response withdraw(
            @RestPath long number,
            @RestPath int query,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        AuthorQuery asked = AuthorQuery.of(Claim.toChange(number), query);
        asked.refuseUnlessWithdraws(call.by());
        asked.withdraw(call.read(body, Reason.class).reason(), call.by());
        return call.created(QueryView.of(asked));
    }
}
