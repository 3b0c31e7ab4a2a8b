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
import stet.signoff.ClaimFacts;
import stet.signoff.SettingAside;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** Proposing that a claim is not for checking, and agreeing to it. */
@Path("/api/v1/claims/{number}/setting-aside")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class SettingAsideApi {
    @Inject
    Call call;

    @Inject
    Address address;

    /** Why it is not for checking; the ground is not_checkable where none is given. */
    public record Proposal(String reason, String ground) {
        public Proposal {
            reason = Objects.requireNonNullElse(reason, "").strip();
            ground = Objects.requireNonNullElse(ground, SettingAside.Ground.NOT_CHECKABLE.key());
        }
    }

    /** Nothing has to be said. */
    public record Agreement() {}

    @POST
    @Transactional
    @Operation(summary = "Propose that it is not for checking")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response propose(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Proposal.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Act.PROPOSE_SETTING_ASIDE.by(call.by());
        SettingAside.refusal(ClaimFacts.of(claim), call.by())
                .filter(Refusal::isForbidden)
                .ifPresent(Refusal::raise);
        Proposal asked = call.read(body, Proposal.class);
        SettingAside.propose(claim, ground(asked), asked.reason(), call.by());
        return call.created(ClaimView.of(claim, call.by(), address));
    }

    @POST
    @Path("agreement")
    @Transactional
    @Operation(summary = "Agree to it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response agree(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Agreement.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Act.AGREE_SETTING_ASIDE.by(call.by());
        SettingAside.agreementRefusal(ClaimFacts.of(claim), call.by())
                .filter(Refusal::isForbidden)
                .ifPresent(Refusal::raise);
        call.read(body, Agreement.class);
        SettingAside.agree(claim, call.by());
        return call.created(ClaimView.of(claim, call.by(), address));
    }

    private static SettingAside.Ground ground(Proposal asked) {
        return SettingAside.Ground.of(asked.ground())
                .orElseThrow(() -> Refusal.invalid(List.of(new Flaw("ground", Texts.of("aside_choose")))));
    }
}
