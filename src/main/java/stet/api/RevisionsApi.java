package stet.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.article.Article;
import stet.article.Comparison;
import stet.article.Original;
import stet.article.Revision;
import stet.claim.Claim;
import stet.claim.ClaimFate;
import stet.claim.Fates;
import stet.web.Flaw;

/** The text of an article as it stood at each time. */
@Path("/api/v1/articles/{slug}/revisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class RevisionsApi {
    @Inject
    Call call;

    @Inject
    Incoming incoming;

    /** A revision; by is null where the desk itself made it, the last four where it was made of nothing given. */
    public record Line(
            int revision,
            Instant at,
            @Schema(nullable = true) String by,
            @Schema(nullable = true) String sha256,
            @Schema(nullable = true) String mediaType,
            @Schema(nullable = true) String fileName,
            @Schema(nullable = true) String url) {
        static Line of(Revision revision, Original original) {
            return new Line(
                    revision.number(),
                    revision.madeAt(),
                    revision.madeBy() == null ? null : revision.madeBy().login(),
                    original == null ? null : original.sha256(),
                    original == null ? null : original.mediaType(),
                    original == null ? null : original.fileName(),
                    original == null ? null : original.address());
        }
    }

    /** Every revision, newest first. */
    public record Listing(List<Line> revisions) {}

    /** The whole text, its line ends as line feeds. */
    public record Whole(String text) {}

    @GET
    @Transactional
    @Operation(summary = "All revisions of an article")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Listing.class)))
    public Response all(@RestPath String slug) {
        Article article = Article.shown(slug);
        call.parameters(Set.of());
        Map<Integer, Original> originals = Original.of(article);
        return Call.ok(new Listing(Revision.all(article).stream()
                .map(revision -> Line.of(revision, originals.get(revision.number())))
                .toList()));
    }

    @GET
    @Path("{number}/text")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Transactional
    @Operation(summary = "The text of a revision")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Whole.class)),
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class))
            })
    public Response text(@RestPath String slug, @RestPath int number, @Context Request request) {
        String text = Revision.of(Article.shown(slug), number).text();
        call.parameters(Set.of());
        return isPlain(request) ? Call.plain(text) : Call.ok(new Whole(text));
    }

    /** A text for the place of the newest; with preview nothing is stored. */
    public record NewRevision(
            String text,
            String url,
            String title,
            String publisher,
            String publishedOn,
            String language,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> authors,

            Boolean overrideRobots,
            Boolean preview) {
        Incoming.Sent sent() {
            return new Incoming.Sent(text, url, title, publisher, publishedOn, language, authors, overrideRobots);
        }
    }

    /** What becomes of a claim: kept, moved, changed or vanished; was and now are its sentence, null where it has none. */
    public record FateView(
            long claim,
            String fate,
            @Schema(nullable = true) String was,
            @Schema(nullable = true) String now) {
        static FateView of(ClaimFate fate) {
            return new FateView(
                    fate.claim().number(), fate.fate().name().toLowerCase(Locale.ROOT), fate.was(), fate.now());
        }
    }

    /** The revision, what it does to each claim, and how many of its sentences nobody has looked at. */
    public record Replaced(int revision, List<FateView> fates, int newSentences) {
        static Replaced of(Article article, Comparison comparison, List<ClaimFate> fates) {
            return new Replaced(
                    comparison.after().number(),
                    fates.stream().map(FateView::of).toList(),
                    comparison.fresh().size());
        }
    }

    @POST
    @Operation(summary = "Put another text in the place of the newest, or see what that would do")
    @APIResponse(
            responseCode = "200",
            description = "A preview: nothing is stored",
            content = @Content(schema = @Schema(implementation = Replaced.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Replaced.class)))
    public Response replace(
            @RestPath String slug,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewRevision.class))) byte[] body) {
        known(slug);
        NewRevision sent = call.read(body, NewRevision.class);
        return replaced(slug, incoming.read(sent.sent()), Boolean.TRUE.equals(sent.preview()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Put the text of a file in the place of the newest, or see what that would do")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Replaced.class)))
    public Response replaceByFile(@RestPath String slug, @BeanParam Incoming.SentFile sent) {
        known(slug);
        call.form();
        return replaced(slug, incoming.read(sent), sent.isPreview());
    }

    private void known(String slug) {
        QuarkusTransaction.requiringNew().run(() -> {
            Article.shown(slug);
            Act.REVISE_ARTICLE.by(call.by());
        });
    }

    private Response replaced(String slug, Incoming.Read read, boolean isPreview) {
        Flaw.refuse(read.manuscript().flaws());
        return QuarkusTransaction.requiringNew().call(() -> isPreview ? preview(slug, read) : replace(slug, read));
    }

    private Response preview(String slug, Incoming.Read read) {
        Article article = Article.shown(slug);
        Comparison comparison = article.proof(read.manuscript(), call.by());
        return Call.ok(Replaced.of(article, comparison, Fates.of(Claim.of(article), comparison)));
    }

    private Response replace(String slug, Incoming.Read read) {
        Article article = Article.toChange(slug);
        List<Claim> claims = Claim.toChange(article);
        List<ClaimFate> fates = Fates.of(claims, article.proof(read.manuscript(), call.by()));
        Comparison comparison = article.replace(read.manuscript(), call.by());
        read.describe(article, call.by());
        return call.created(Replaced.of(article, comparison, fates));
    }

    private static boolean isPlain(Request request) {
        Variant chosen =
                request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_PLAIN_TYPE)
                        .build());
        return chosen != null && chosen.getMediaType().equals(MediaType.TEXT_PLAIN_TYPE);
    }
}
