package stet.article;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import stet.web.Refusal;
import stet.web.Texts;

/** The bytes that a revision was read from, to be kept and never shown: whatever they hold, no browser runs it here. */
@Path("/articles/{slug}/revisions/{number}/original")
@Authenticated
public class OriginalResource {
    @GET
    public Response download(@RestPath String slug, @RestPath int number) {
        Article article = Article.shown(slug);
        Original original = Original.whole(Revision.of(article, number))
                .orElseThrow(() -> Refusal.notFound(Texts.of("original_none", number)));
        String name = article.slug() + "-" + number + ".original";
        return Response.ok(original.bytes(), "application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
