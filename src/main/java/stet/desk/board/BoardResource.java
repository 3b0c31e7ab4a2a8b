package stet.desk.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import stet.article.Article;

/** The board of an article. */
@Path("/articles/{slug}/board")
@Authenticated
public class BoardResource {
    @Inject
    Boards boards;

    @CheckedTemplate(basePath = "board")
    static class Templates {
        private Templates() {}

        static native TemplateInstance board(ArticleBoard board);
    }

    @GET
    public TemplateInstance show(@RestPath String slug) {
        return Templates.board(boards.of(Article.shown(slug)));
    }
}
