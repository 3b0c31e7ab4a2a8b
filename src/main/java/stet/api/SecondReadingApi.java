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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Claim;
import stet.home.Address;
import stet.signoff.ClaimFacts;
import stet.signoff.SignOff;
import stet.verdict.Adjudication;
import stet.verdict.Adjudication.Choice;
import stet.verdict.Finding;
import stet.verdict.SecondReading;
import stet.verdict.SecondReadingForm;
import stet.verdict.VerdictForm;
import stet.web.Fields;
import stet.web.Flaw;
import stet.web.FormErrors;
import stet.web.Refusal;
import stet.web.Texts;

/** An independent second verdict: asked for, done without, and what an editor makes of two that differ. */
@Path("/api/v1/claims/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class SecondReadingApi {
    @Inject
    Call call;

    @Inject
    Address address;

    /** Who is asked, by login; left out for whoever may. */
    public record Asked(String checker) {}

    /**
     * Which of the two stands, `first` or `second`, or a third instead; sign also signs off what is
     * adopted, and then needs the version of the claim that was read.
     */
    public record Word(String adopts, String rating, String reasons, String asOf, Boolean sign, Long version) {}

    @POST
    @Path("second-reading")
    @Transactional
    @Operation(summary = "Ask for an independent second verdict")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SecondReadingView.class)))
    public Response ask(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Asked.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        SecondReading.refuseUnlessMay(claim, call.by());
        FormErrors errors = FormErrors.none();
        Account reader = new SecondReadingForm(call.read(body, Asked.class).checker()).reader(claim, errors);
        errors.refuse();
        return call.created(SecondReadingView.of(SecondReading.ask(claim, reader, call.by())));
    }

    @POST
    @Path("second-reading/withdrawal")
    @Transactional
    @Operation(summary = "Do without the second verdict")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response withdraw(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Act.WITHDRAW_SECOND_READING.by(call.by());
        SecondReading.withdraw(claim, call.read(body, Reason.class).reason(), call.by());
        return call.created(ClaimView.of(claim, call.by(), address));
    }

    @POST
    @Path("adjudication")
    @Transactional
    @Operation(summary = "Say which of two verdicts stands")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response adjudicate(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Word.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Act.ADJUDICATE.by(call.by());
        Word word = call.read(body, Word.class);
        settle(claim, word, call.by());
        return call.created(ClaimView.of(claim, call.by(), address));
    }

    private static void settle(Claim claim, Word word, Account by) {
        Optional<Choice> choice = Choice.of(Fields.text(word.adopts()));
        if (choice.filter(chosen -> chosen != Choice.THIRD).isEmpty()) {
            Adjudication.decide(claim, third(claim, word), by);
            return;
        }
        refuseThird(word);
        if (Boolean.TRUE.equals(word.sign())) refuseStale(claim, word);
        Adjudication.adopt(claim, choice.get(), Fields.text(word.reasons()), by);
        if (Boolean.TRUE.equals(word.sign()))
            SignOff.give(claim, ClaimFacts.of(claim).toSign().hash(), by);
    }

    /** Whoever signs says of which version of the claim. */
    private static void refuseStale(Claim claim, Word word) {
        if (word.version() == null) {
            throw Refusal.invalid(List.of(new Flaw("version", Texts.of("error_blank"))));
        }
        if (word.version() != claim.version()) throw Refusal.conflict(Texts.of("api_stale", claim.version()));
    }

    private static void refuseThird(Word word) {
        FormErrors errors = FormErrors.none();
        if (!Fields.text(word.rating()).isEmpty()) errors.add("rating", Texts.of("adjudication_rating_only"));
        if (!Fields.text(word.asOf()).isEmpty()) errors.add("asOf", Texts.of("adjudication_rating_only"));
        errors.refuse();
    }

    /** 422 where it adopts neither and gives none, or would be signed by whoever gives it. */
    private static Finding third(Claim claim, Word word) {
        FormErrors errors = FormErrors.none();
        boolean isNeither =
                !Fields.text(word.adopts()).isEmpty() && !word.adopts().equals(Choice.THIRD.key());
        if (isNeither) errors.add("adopts", Texts.of("error_choose"));
        if (Boolean.TRUE.equals(word.sign())) errors.add("sign", Texts.of("adjudication_sign_third"));
        Optional<Finding> finding =
                new VerdictForm(word.rating(), word.reasons(), word.asOf(), "").finding(claim, errors);
        errors.refuse();
        return finding.orElseThrow();
    }
}
