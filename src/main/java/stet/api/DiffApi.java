package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.article.Article;
import stet.article.Revision;
import stet.text.WordDiff;

/** What differs between two revisions of an article, word by word. */
@Path("/api/v1/articles/{slug}/diff")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class DiffApi {
    @Inject
    Call call;

    /** A stretch of text of one kind: same, struck or added. */
    public record SpanView(String kind, String text) {
        static SpanView of(WordDiff.Piece piece) {
            return new SpanView(piece.kind().name().toLowerCase(Locale.ROOT), piece.text());
        }
    }

    /** In order: same and struck ones are the text of from, same and added ones that of to. */
    public record DiffView(int from, int to, List<SpanView> spans) {}

    @GET
    @Transactional
    @Operation(summary = "What differs between two revisions")
    @Parameter(
            name = "from",
            description = "Number of a revision; the one before to where it is not given",
            schema = @Schema(type = SchemaType.INTEGER))
    @Parameter(
            name = "to",
            description = "Number of a revision; the newest where it is not given",
            schema = @Schema(type = SchemaType.INTEGER))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DiffView.class)))
    public Response between(@RestPath String slug) {
        Article article = Article.shown(slug);
        call.parameters(Set.of("from", "to"));
        int newest = article.revisionNumber();
        int to = call.number("to", newest, newest);
        int from = call.number("from", Math.max(1, to - 1), newest);
        List<SpanView> spans =
                WordDiff.between(
                                Revision.of(article, from).text(),
                                Revision.of(article, to).text())
                        .stream()
                        .map(SpanView::of)
                        .toList();
        return Call.ok(new DiffView(from, to, spans));
    }
}
