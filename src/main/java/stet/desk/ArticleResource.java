package stet.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import stet.article.Article;
import stet.coverage.Tallies;
import stet.fix.Fix;
import stet.gate.ArticleSignOff;

/** The articles, and each as a galley with its claims in the margin. */
@Path("/articles")
@Authenticated
public class ArticleResource {
    @Inject
    Tallies tallies;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance articles(List<ArticleRow> rows);

        static native TemplateInstance article(Article article, Galley galley, int openMusts, ArticleSignOff signOff);
    }

    @GET
    public TemplateInstance list() {
        return Templates.articles(ArticleRow.all(tallies));
    }

    @GET
    @Path("{slug}")
    public TemplateInstance show(@RestPath String slug) {
        Article article = Article.shown(slug);
        return Templates.article(
                article,
                Galley.of(article),
                Fix.openMusts(article).size(),
                ArticleSignOff.of(article).stream().findFirst().orElse(null));
    }
}
