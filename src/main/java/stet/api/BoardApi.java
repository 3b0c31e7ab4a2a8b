package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.article.Article;
import stet.desk.board.Boards;

/** The board of an article. */
@Path("/api/v1/articles/{slug}/board")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class BoardApi {
    @Inject
    Call call;

    @Inject
    Boards boards;

    @GET
    @Transactional
    @Operation(summary = "Who has how much of an article, and what its claims wait for")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BoardView.class)))
    public Response show(@RestPath String slug) {
        Article article = Article.shown(slug);
        call.parameters(Set.of());
        return Call.ok(BoardView.of(boards.of(article)));
    }
}
