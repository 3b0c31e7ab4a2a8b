package stet.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.web.Forms;

/** A claim in short: a page of its own, whose main part the article's page shows beside the text. */
@Path("/articles/{slug}/claims/{number}")
@Authenticated
public class SummaryResource {
    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance summary(Summary summary);
    }

    @GET
    @Transactional
    public Response show(@RestPath String slug, @RestPath long number) {
        return Forms.page(200, Templates.summary(Summary.of(Article.shown(slug), number, current.account())));
    }
}
