package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.Act;
import stet.claim.Claim;
import stet.claim.Words;
import stet.history.Event;
import stet.home.Address;
import stet.web.Fields;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** One claim: shown whole, restated, split, and what was done to it. */
@Path("/api/v1/claims/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class ClaimApi {
    @Inject
    Call call;

    @Inject
    Address address;

    /** Other words for a claim, over the version of it that they were written upon. */
    public record Restatement(String statement, @NotNull Long version) {}

    /** What the parts say. */
    public record Parts(List<String> statements) {
        public Parts {
            statements = statements == null ? List.of() : statements;
        }
    }

    /** The claims that a claim was split into. */
    public record Split(List<ClaimView> claims) {}

    @GET
    @Transactional
    @Operation(summary = "A claim with all that is recorded about it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response show(@RestPath long number) {
        Claim claim = Claim.shown(number);
        call.parameters(Set.of());
        return Call.ok(ClaimView.of(claim, call.by(), address));
    }

    @PATCH
    @Transactional
    @Operation(summary = "Say it in other words")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response restate(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Restatement.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Act.RESTATE.by(call.by());
        Restatement asked = call.read(body, Restatement.class);
        Words words = claim.words().withStatement(Fields.line(asked.statement()));
        boolean stale = asked.version() != claim.version();
        if (stale) Flaw.refuse(Claim.flaws(claim.article(), words));
        if (stale) throw Refusal.conflict(Texts.of("api_stale", claim.version()));
        claim.restate(words, call.by());
        return call.changed(ClaimView.of(claim, call.by(), address));
    }

    @POST
    @Path("split")
    @Transactional
    @Operation(summary = "Add a claim for each of its parts")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Split.class)))
    public Response split(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Parts.class))) byte[] body) {
        Claim claim = Claim.toChangeWithArticle(number);
        Act.SPLIT.by(call.by());
        Parts parts = call.read(body, Parts.class);
        List<String> statements = parts.statements().stream().map(Fields::line).toList();
        List<Claim> made = claim.split(statements, call.by());
        return call.created(new Split(made.stream()
                .map(part -> ClaimView.of(part, call.by(), address))
                .toList()));
    }

    @GET
    @Path("history")
    @Transactional
    @Operation(summary = "What was done to it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventsView.class)))
    public Response history(@RestPath long number, @RestQuery String after) {
        Claim claim = Claim.shown(number);
        call.parameters(Set.of("after"));
        return Call.ok(EventsView.of(Event.ofClaim(claim.number(), call.place("after"), EventsView.PAGE + 1)));
    }
}
