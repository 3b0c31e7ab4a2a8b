package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
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
import stet.claim.Claim;
import stet.fix.Fix;
import stet.fix.FixAnswer;
import stet.fix.FixWords;
import stet.web.Fields;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** What a claim's verdict asks of the text, and what the author's side says to it. */
@Path("/api/v1/claims/{number}/fixes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class FixesApi {
    @Inject
    Call call;

    /** Words of the text and those proposed for them; none strike, and have to be said to be none. */
    public record NewFix(
            String now, @NotNull String proposed, @NotNull Boolean must) {}

    /** Accepted, countered or refused; words go with a counter alone. */
    public record NewAnswer(String kind, String words, String reason) {
        FixAnswer.Said said() {
            FixAnswer.Kind known = FixAnswer.Kind.answer(Fields.text(kind))
                    .orElseThrow(() -> Refusal.invalid(List.of(new Flaw("kind", Texts.of("error_choose")))));
            boolean missing = known == FixAnswer.Kind.COUNTERED && words == null;
            if (missing) Flaw.refuse(List.of(new Flaw("words", Texts.of("error_blank"))));
            return new FixAnswer.Said(known, Fields.text(words), Fields.text(reason));
        }
    }

    /** All fixes of a claim in order of number. */
    public record Fixes(List<FixView> fixes) {}

    @GET
    @Transactional
    @Operation(summary = "The fixes of a claim")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Fixes.class)))
    public Response list(@RestPath long number) {
        Claim claim = Claim.shown(number);
        call.parameters(Set.of());
        return Call.ok(new Fixes(Fix.of(claim).stream().map(FixView::of).toList()));
    }

    @POST
    @Transactional
    @Operation(summary = "Propose a fix")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FixView.class)))
    public Response propose(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewFix.class))) byte[] body) {
        Claim claim = Claim.toChangeWithArticle(number);
        Fix.refuseUnlessMay(claim, call.by());
        NewFix asked = call.read(body, NewFix.class);
        FixWords words = new FixWords(Fields.text(asked.now()), Fields.text(asked.proposed()), asked.must());
        return call.created(FixView.of(Fix.propose(claim, words, call.by())));
    }

    @POST
    @Path("{fix}/answers")
    @Transactional
    @Operation(summary = "Answer a fix of one's own article")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FixView.class)))
    public Response answer(
            @RestPath long number,
            @RestPath int fix,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewAnswer.class))) byte[] body) {
        Fix answered = Fix.of(Claim.toChangeWithArticle(number), fix);
        answered.refuseUnlessTheirs(call.by());
        answered.answer(call.read(body, NewAnswer.class).said(), call.by());
        return call.created(FixView.of(answered));
    }
}
