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
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.article.Article;
import stet.signoff.ClaimFilter;
import stet.signoff.Claims;
import stet.signoff.Stage;

/** The articles, and how far each is. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class ArticlesApi {
    @Inject
    Call call;

    @Inject
    Claims claims;

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
