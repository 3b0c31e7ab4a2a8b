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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.article.Article;
import stet.article.Revision;
import stet.claim.Claim;
import stet.claim.ClaimForm;
import stet.claim.Words;
import stet.home.Address;
import stet.text.Graphemes;
import stet.text.Span;
import stet.text.anchor.Occurrences;
import stet.web.Fields;
import stet.web.Flaw;
import stet.web.FormErrors;
import stet.web.Refusal;
import stet.web.Texts;

/** The claims of an article by the words that they rest on. */
@Path("/api/v1/articles/{slug}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class ArticleClaimsApi {
    @Inject
    Call call;

    @Inject
    Address address;

    /**
     * A claim on exactly these words of the newest revision; prefix and suffix stand before and behind them and tell
     * places apart. The statement is the words themselves where none is given.
     */
    public record Selected(
            String exact, String prefix, String suffix, String statement, String kind, String checks, String saidBy) {
        ClaimForm form(String slug, String quote) {
            return new ClaimForm(
                    slug,
                    statement == null ? Fields.line(quote) : statement,
                    quote,
                    "",
                    kind,
                    Objects.requireNonNullElse(checks, "so"),
                    saidBy,
                    "",
                    "",
                    "",
                    "",
                    "");
        }
    }

    @POST
    @Path("claims")
    @Transactional
    @Operation(summary = "Add a claim on words of an article")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public Response create(
            @RestPath String slug,
            @RequestBody(content = @Content(schema = @Schema(implementation = Selected.class))) byte[] body) {
        Article article = Article.toChange(slug);
        Act.CREATE_CLAIM.by(call.by());
        Selected selected = call.read(body, Selected.class);
        Revision.Place place = place(article.text(), selected);
        ClaimForm form = selected.form(slug, place.words());
        call.check(form).refuse();
        FormErrors errors = FormErrors.none();
        Words words = form.words(errors).restingAt(place.passage(), place.at());
        errors.add(Claim.flaws(article, words));
        errors.refuse();
        Claim claim = Claim.create(article, words, Claim.Pointers.NONE, call.by());
        return call.created(ClaimView.of(claim, call.by(), address));
    }

    @GET
    @Path("annotations")
    @Produces({AnnotationPage.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Transactional
    @Operation(summary = "The claims as W3C Web Annotations")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = AnnotationPage.MEDIA_TYPE,
                            schema = @Schema(implementation = AnnotationPage.class)))
    public Response annotations(@RestPath String slug) {
        Article article = Article.shown(slug);
        call.parameters(Set.of());
        return Call.as(AnnotationPage.MEDIA_TYPE, AnnotationPage.of(article, address));
    }

    /** 422 where the words are not there, not within a passage, or in several places that nothing tells apart. */
    private static Revision.Place place(Revision revision, Selected selected) {
        String text = revision.text();
        String exact = Objects.requireNonNullElse(selected.exact(), "");
        if (exact.isBlank()) throw refused("error_blank");
        Occurrences found = Occurrences.of(text, exact, selected.prefix(), selected.suffix());
        if (found.meant().isEmpty()) throw refused(found.all().isEmpty() ? "exact_nowhere" : "exact_elsewhere");
        Optional<Span> only = found.only();
        if (only.isEmpty()) throw refused("exact_often", found.meant().size());
        return revision.place(Graphemes.whole(text, only.get())).orElseThrow(() -> refused("exact_passages"));
    }

    private static Refusal refused(String key, Object... values) {
        return Refusal.invalid(List.of(new Flaw("exact", Texts.of(key, values))));
    }
}
