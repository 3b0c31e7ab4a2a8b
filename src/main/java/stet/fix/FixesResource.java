package stet.fix;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.web.Forms;

/** All fixes of an article, for its author and for the printer. */
@Path("/articles/{slug}/fixes")
@Authenticated
public class FixesResource {
    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "fix")
    static class Templates {
        private Templates() {}

        static native TemplateInstance fixes(FixesPage page);
    }

    @GET
    @Transactional
    public Response list(@RestPath String slug, @RestQuery String weight) {
        Article article = Article.shown(slug);
        return Forms.page(200, Templates.fixes(FixesPage.of(article, "must".equals(weight), current.account())));
    }
}
