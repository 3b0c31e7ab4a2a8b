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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.article.Article;
import stet.coverage.Coverage;
import stet.coverage.ReadSentence;
import stet.pack.Laid;
import stet.pack.PackLaying;

/** Laying the claims of a pack onto an article that was brought in. */
@Path("/api/v1/articles/{slug}/pack")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class PackApi {
    @Inject
    Call call;

    /** The slug of the article that the pack made, or the name of the pack's folder. */
    public record Pack(String pack) {}

    /**
     * A claim of the pack as one of this article: the sentence that it was found in, the words of it that it rests on,
     * both null where nothing was found, and from 0 to 1 how sure that is.
     */
    public record LaidView(
            long claim,
            @Schema(nullable = true) String sentence,
            @Schema(nullable = true) String quote,
            double confidence) {
        static LaidView of(Laid laid, Function<Long, ReadSentence> sentences) {
            ReadSentence sentence = sentences.apply(laid.claim().number());
            return new LaidView(
                    laid.claim().number(),
                    sentence == null ? null : sentence.sentence().words(),
                    sentence == null ? null : laid.claim().words().quote(),
                    laid.confidence());
        }
    }

    @POST
    @Transactional
    @Operation(summary = "Lay the claims of a pack onto an article")
    @APIResponse(
            responseCode = "200",
            description = "All of them were laid before: nothing was added",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = LaidView.class)))
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = LaidView.class)))
    public Response lay(
            @RestPath String slug,
            @RequestBody(content = @Content(schema = @Schema(implementation = Pack.class))) byte[] body) {
        Article article = Article.toChange(slug);
        Act.LOAD_PACK.by(call.by());
        String pack = Objects.requireNonNullElse(call.read(body, Pack.class).pack(), "");
        PackLaying.Done done = PackLaying.lay(article, pack, call.by());
        Coverage coverage = Coverage.of(article);
        List<LaidView> laid = done.laid().stream()
                .map(one -> LaidView.of(one, coverage::ofClaim))
                .toList();
        return done.anyNew() ? call.created(laid) : call.changed(laid);
    }
}
