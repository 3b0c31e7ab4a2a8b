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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Claim;
import stet.confidence.Confidence;
import stet.confidence.ReadersForm;
import stet.evidence.Citation;
import stet.evidence.Evidence;
import stet.evidence.EvidenceForm;
import stet.verdict.Veil;
import stet.web.Flaw;
import stet.web.FormErrors;
import stet.web.Head;
import stet.web.Texts;

/** Attaching evidence, putting it right, and withdrawing it. */
@Path("/api/v1/claims/{number}/evidence")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class EvidenceApi {
    @Inject
    Call call;

    @POST
    @Transactional
    @Operation(summary = "Attach a piece of evidence")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response attach(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Piece.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Account by = call.by();
        Act.ATTACH_EVIDENCE.by(by);
        Piece sent = call.read(body, Piece.class);
        refuseNoReaders(body);
        EvidenceForm form = sent.form(claim, by, call);
        if (sent.isConfidential()) return confidential(claim, form.citation(FormErrors.none()), sent.named());
        Evidence piece = Evidence.attach(claim, form.source(by), form.citation(FormErrors.none()), by);
        return call.created(EvidenceView.of(piece));
    }

    /** Whoever sends null for nobody would publish what they meant to keep. */
    private static void refuseNoReaders(byte[] body) {
        if (!Json.isNull(body, "readers")) return;
        Flaw.refuse(List.of(new Flaw("readers", Texts.of("api_other_type", "readers"))));
    }

    private Response confidential(Claim claim, Citation cited, List<Account> named) {
        return call.created(EvidenceView.of(
                Confidence.attach(claim, cited, named, call.by()).evidence()));
    }

    @GET
    @Path("{piece}/look")
    @Transactional
    @Operation(summary = "Look at a piece of confidential evidence of which one is named; each look is noted")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response look(@RestPath long number, @RestPath long piece, Request request) {
        Head.refuse(request);
        Claim claim = Claim.toChange(number);
        Act.LOOK_AT_EVIDENCE.by(call.by());
        call.parameters(Set.of());
        Confidence confidence = Confidence.of(claim, piece);
        boolean veiled = Veil.covers(claim, call.by());
        if (veiled) confidence.refuseUnlessNamedBlind(call.by());
        Optional<Citation> cited = Optional.of(confidence.lookedAt(call.by()));
        return Call.ok(EvidenceView.of(confidence.evidence(), cited, veiled));
    }

    @POST
    @Path("{piece}/readers")
    @Transactional
    @Operation(summary = "Name people who may look at a confidential piece")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response name(
            @RestPath long number,
            @RestPath long piece,
            @RequestBody(content = @Content(schema = @Schema(implementation = Readers.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Account by = call.by();
        Act.NAME_READER.by(by);
        Confidence confidence = Confidence.of(claim, piece);
        confidence.refuseUnlessNamed(by);
        call.read(body, Readers.class).accounts().forEach(reader -> confidence.name(reader, by));
        return call.created(EvidenceView.of(confidence.evidence()));
    }

    /** Logins. */
    public record Readers(List<String> readers) {
        List<Account> accounts() {
            FormErrors errors = FormErrors.none();
            List<Account> named = new ReadersForm(readers).accounts(errors);
            if (named.isEmpty() && !errors.any()) errors.add("readers", Texts.of("confidence_nobody"));
            errors.refuse();
            return named;
        }
    }

    @POST
    @Path("{piece}/correction")
    @Transactional
    @Operation(summary = "Put a right piece in the place of a wrong one")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response correct(
            @RestPath long number,
            @RestPath long piece,
            @RequestBody(content = @Content(schema = @Schema(implementation = Piece.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Evidence wrong = Evidence.of(claim, piece);
        Account by = call.by();
        Act.CORRECT_EVIDENCE.by(by);
        wrong.refuseConfidential();
        Piece sent = call.read(body, Piece.class);
        sent.refuseReaders();
        EvidenceForm form = sent.form(claim, by, call);
        Evidence right = wrong.correct(form.source(by), form.citation(FormErrors.none()), by);
        return call.created(EvidenceView.of(right));
    }

    @POST
    @Path("{piece}/withdrawal")
    @Transactional
    @Operation(summary = "Take a piece out of what counts")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EvidenceView.class)))
    public Response withdraw(
            @RestPath long number,
            @RestPath long piece,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        Evidence wrong = Evidence.of(Claim.toChange(number), piece);
        Act.WITHDRAW_EVIDENCE.by(call.by());
        wrong.withdraw(call.read(body, Reason.class).reason(), call.by());
        return call.created(EvidenceView.of(wrong));
    }
}
