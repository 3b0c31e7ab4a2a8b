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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.article.Article;
import stet.gate.ArticleCertificate;
import stet.gate.ArticleSignOff;
import stet.gate.Bypass;
import stet.gate.Gate;
import stet.home.Address;
import stet.verdict.ReadVerdict;
import stet.verdict.SecondReading;
import stet.web.Refusal;
import stet.web.Texts;

/** What stands in the way of signing an article off, signing it off, and the certificate of that. */
@Path("/api/v1/articles/{slug}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class GateApi {
    @Inject
    Call call;

    @Inject
    Address address;

    /** What a sign-off is let past: the keys of the blockers, the reason, and the login of who permitted it. */
    public record Past(List<String> blockers, String reason, String permittedBy) {
        boolean is(Bypass bypass) {
            return bypass.isPermitted()
                    && bypass.keys().equals(keys(blockers))
                    && bypass.reason().equals(text(reason))
                    && bypass.permittedBy().login().equals(permittedBy);
        }
    }

    /** That somebody looked at what is to be confirmed; seal is that of the gate as they read it, and may be left out. */
    public record Consent(Boolean confirmed, String seal, Past bypass) {}

    /** What is to be let past, by the keys of the blockers, and why. */
    public record Request(List<String> blockers, String reason) {}

    /** Nothing: whoever permits says all by permitting. */
    public record Permission() {}

    /** A bypass that was asked for; permittedBy is null until somebody permits it. */
    public record Asked(
            int number,
            String reason,
            String askedBy,
            @Schema(nullable = true) String permittedBy) {
        static Asked of(Bypass bypass) {
            return new Asked(
                    bypass.number(),
                    bypass.reason(),
                    bypass.askedBy().login(),
                    bypass.isPermitted() ? bypass.permittedBy().login() : null);
        }
    }

    @GET
    @Path("gate")
    @Transactional
    @Operation(summary = "What stands in the way of signing an article off")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GateView.class)))
    public Response gate(@RestPath String slug) {
        Article article = Article.shown(slug);
        call.parameters(Set.of());
        Gate gate = Gate.of(article);
        ReadVerdict.note(call.by(), gate.found());
        return Call.ok(GateView.of(gate));
    }

    @POST
    @Path("sign-off")
    @Transactional
    @Operation(summary = "Sign an article off")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = GateView.class)))
    public Response sign(
            @RestPath String slug,
            @RequestBody(content = @Content(schema = @Schema(implementation = Consent.class))) byte[] body) {
        Article article = Article.toChange(slug);
        Act.SIGN_OFF_ARTICLE.by(call.by());
        Consent consent = call.read(body, Consent.class);
        Optional<Bypass> past = Optional.ofNullable(consent.bypass()).map(one -> permitted(article, one));
        String seal = consent.seal() == null ? Gate.of(article).seal() : consent.seal();
        ArticleSignOff.give(
                article, new ArticleSignOff.Consent(seal, Boolean.TRUE.equals(consent.confirmed()), past), call.by());
        return call.created(GateView.of(article));
    }

    private static Bypass permitted(Article article, Past past) {
        return Bypass.of(article).stream()
                .filter(past::is)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(Texts.of("bypass_not_permitted")));
    }

    @POST
    @Path("sign-off/withdrawal")
    @Transactional
    @Operation(summary = "Take the sign-off of an article back")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = GateView.class)))
    public Response withdraw(
            @RestPath String slug,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reason.class))) byte[] body) {
        Article article = Article.toChange(slug);
        Act.WITHDRAW_ARTICLE_SIGN_OFF.by(call.by());
        ArticleSignOff.withdraw(article, call.read(body, Reason.class).reason(), call.by());
        return call.created(GateView.of(article));
    }

    @POST
    @Path("bypasses")
    @Transactional
    @Operation(summary = "Ask that an article be let past what stands in the way")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Asked.class)))
    public Response ask(
            @RestPath String slug,
            @RequestBody(content = @Content(schema = @Schema(implementation = Request.class))) byte[] body) {
        Article article = Article.toChange(slug);
        Act.ASK_BYPASS.by(call.by());
        Request asked = call.read(body, Request.class);
        return call.created(Asked.of(Bypass.ask(article, keys(asked.blockers()), text(asked.reason()), call.by())));
    }

    @POST
    @Path("bypasses/{bypass}/permission")
    @Transactional
    @Operation(summary = "Permit that an article be let past what stands in the way")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Asked.class)))
    public Response permit(
            @RestPath String slug,
            @RestPath int bypass,
            @RequestBody(content = @Content(schema = @Schema(implementation = Permission.class))) byte[] body) {
        Article article = Article.toChange(slug);
        Act.PERMIT_BYPASS.by(call.by());
        call.read(body, Permission.class);
        return call.created(Asked.of(Bypass.permit(article, bypass, call.by())));
    }

    @GET
    @Path("certificate")
    @Transactional
    @Operation(summary = "The certificate of the sign-off that stands")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Object.class)))
    public Response certificate(@RestPath String slug) {
        Article article = Article.shown(slug);
        call.parameters(Set.of());
        ArticleSignOff standing = ArticleSignOff.newest(article)
                .filter(ArticleSignOff::stands)
                .orElseThrow(() -> Refusal.conflict(Texts.of("certified_none")));
        SecondReading.refuseOutstanding(article);
        byte[] file = ArticleCertificate.of(standing, address.of("/"));
        return Call.json(200, new String(file, StandardCharsets.UTF_8));
    }

    private static Set<String> keys(List<String> given) {
        Set<String> keys = new TreeSet<>();
        if (given != null) given.stream().filter(Objects::nonNull).forEach(keys::add);
        return keys;
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }
}
