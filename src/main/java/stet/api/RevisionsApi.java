package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.article.Article;
import stet.article.Original;
import stet.article.Revision;

/** The text of an article as it stood at each time. */
@Path("/api/v1/articles/{slug}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class RevisionsApi {
    @Inject
    Call call;

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

    private static boolean isPlain(Request request) {
        Variant chosen =
                request.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_PLAIN_TYPE)
                        .build());
        return chosen != null && chosen.getMediaType().equals(MediaType.TEXT_PLAIN_TYPE);
    }
}
