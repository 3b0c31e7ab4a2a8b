package stet.api;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Claim;
import stet.claim.ClaimForm;
import stet.claim.Words;
import stet.home.Address;
import stet.signoff.ClaimFilter;
import stet.signoff.ClaimListing;
import stet.signoff.ClaimOrder;
import stet.signoff.Claims;
import stet.verdict.ReadVerdict;
import stet.web.FormErrors;
import stet.web.Texts;

/** The claims: found, and added to. */
@Path("/api/v1/claims")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class ClaimsApi {
    @Inject
    Call call;

    private static final Set<String> BESIDES = Set.of("sort", "limit", "after", "total");
    private static final int USUAL = 50;
    private static final int MOST = 500;

    @Inject
    Address address;

    @Inject
    Claims claims;

    /** Claims in their order; next leads on and is null at the end, total is there where it was asked for. */
    public record Listing(
            List<ClaimLine> claims,
            @Schema(nullable = true) String next,
            @JsonInclude(JsonInclude.Include.NON_NULL) Long total) {}

    /** A claim to be; kind is event and checks is so where they are not given. */
    public record NewClaim(
            String article,
            String statement,
            String kind,
            String checks,
            String saidBy,
            String reportedBy,
            String saidOn,
            Integer passage,
            String quote) {
        ClaimForm form() {
            return new ClaimForm(
                    article,
                    statement,
                    quote,
                    Objects.toString(passage, ""),
                    kind,
                    Objects.requireNonNullElse(checks, "so"),
                    saidBy,
                    reportedBy,
                    saidOn,
                    "",
                    "",
                    "");
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Claims that match a filter")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Listing.class)))
    public Response list(
            @RestQuery String article,
            @RestQuery String stage,
            @RestQuery String rating,
            @RestQuery String kind,
            @RestQuery String assignee,
            @RestQuery String q,
            @RestQuery String sort,
            @RestQuery String limit,
            @RestQuery String after,
            @RestQuery String total) {
        ClaimFilter filter = ClaimFilter.of(call.query(), BESIDES);
        ClaimOrder order = ClaimOrder.of(sort);
        int most = call.number("limit", USUAL, MOST);
        boolean counted = call.flag("total");
        Claims.Page<ClaimListing> page = claims.listing(filter, order, Objects.toString(after, ""), most);
        ReadVerdict.note(
                call.by(),
                page.rows().stream()
                        .filter(row -> row.rating() != null)
                        .map(ClaimListing::number)
                        .toList());
        return Call.ok(new Listing(
                page.rows().stream().map(row -> ClaimLine.of(row, address)).toList(),
                page.later().isEmpty() ? null : page.later(),
                counted ? claims.count(filter) : null));
    }

    @POST
    @Transactional
    @Operation(summary = "Add a claim")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response create(
            @RequestBody(content = @Content(schema = @Schema(implementation = NewClaim.class))) byte[] body) {
        Act.CREATE_CLAIM.by(call.by());
        ClaimForm form = call.read(body, NewClaim.class).form();
        FormErrors errors = FormErrors.none();
        Optional<Article> article = Optional.ofNullable(form.article()).flatMap(Article::heldWhereNamed);
        if (article.isEmpty()) errors.add("article", Texts.of("error_choose"));
        Words words = form.words(errors);
        article.ifPresent(named -> errors.add(Claim.flaws(named, words)));
        errors.refuse();
        Claim claim = Claim.create(article.orElseThrow(), words, Claim.Pointers.NONE, call.by());
        return call.created(ClaimView.of(claim, call.by(), address));
    }
}
