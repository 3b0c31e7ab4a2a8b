package stet.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import stet.article.Article;
import stet.article.Original;
import stet.article.Revision;

/** An article's text as it stood once, with the claims as they rested on it then. */
@Path("/articles/{slug}/revisions/{number}")
@Authenticated
public class RevisionResource {
    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance revision(
                Article article, Revision revision, Original original, Printed printed, List<Revision> all);
    }

    @GET
    public TemplateInstance show(@RestPath String slug, @RestPath int number) {
        Article article = Article.shown(slug);
        Revision revision = Revision.of(article, number);
        return Templates.revision(
                article,
                revision,
                Original.of(revision).orElse(null),
                Printed.of(article, revision),
                Revision.all(article));
    }
}
