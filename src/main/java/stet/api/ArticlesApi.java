package stet.api;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import stet.article.Revision;
import stet.signoff.ClaimFilter;
import stet.signoff.Claims;
import stet.signoff.Stage;

/** The articles, and how far each is. */
@Path("/api/v1/articles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class ArticlesApi {
    @Inject
    Call call;

    @Inject
    Claims claims;

    @Inject
    Incoming incoming;

    /** Every article, by title. */
    public record Listing(List<ArticleView> articles) {}

    @GET
    @Transactional
    @Operation(summary = "All articles")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Listing.class)))
    public Response all() {
        call.parameters(Set.of());
        Map<Long, Map<Stage, Long>> counts = claims.stagesByArticle();
        return Call.ok(new Listing(Article.all().stream()
                .map(article -> ArticleView.of(article, counts.getOrDefault(article.id(), Map.of())))
                .toList()));
    }

    /** What was brought in, by how much there is to read. */
    public record Brought(String slug, int revision, int paragraphs, int sentences) {
        static Brought of(Article article) {
            Revision text = article.text();
            return new Brought(
                    article.slug(),
                    text.number(),
                    text.passages().size(),
                    text.sentences().size());
        }
    }

    @POST
    @Operation(summary = "Bring an article in, as a text or by its address")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Brought.class)))
    public Response bringIn(
            @RequestBody(content = @Content(schema = @Schema(implementation = Incoming.Sent.class))) byte[] body) {
        Act.BRING_IN.by(call.by());
        return stored(incoming.read(call.read(body, Incoming.Sent.class)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Bring an article in, as a file")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Brought.class)))
    public Response bringInFile(@BeanParam Incoming.SentFile sent) {
        Act.BRING_IN.by(call.by());
        call.form();
        return stored(incoming.read(sent));
    }

    private Response stored(Incoming.Read read) {
        return QuarkusTransaction.requiringNew()
                .call(() -> call.created(Brought.of(Article.bringIn(read.manuscript(), call.by()))));
    }

    @GET
    @Path("{slug}")
    @Transactional
    @Operation(summary = "One article")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response one(@RestPath String slug) {
        Article article = Article.shown(slug);
        call.parameters(Set.of());
        return Call.ok(ArticleView.of(article, claims.stages(ClaimFilter.ofArticle(slug))));
    }
}
