package stet.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.web.Submissions;

/** Ticking an item of an article's checklist, and taking the tick back. */
@Path("/articles/{slug}/checklist/{item}")
@RolesAllowed({"checker", "editor", "admin"})
public class ChecklistResource {
    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @POST
    @Transactional
    public Response tick(@RestPath String slug, @RestPath String item) {
        return set(slug, item, true);
    }

    @POST
    @Path("withdrawal")
    @Transactional
    public Response withdraw(@RestPath String slug, @RestPath String item) {
        return set(slug, item, false);
    }

    private Response set(String slug, String item, boolean ticked) {
        Act.TICK_CHECKLIST.by(current.account());
        Article article = Article.toChange(slug);
        ChecklistTick.set(article, item, ticked, current.account());
        return submissions.done(article.path() + "/gate#h-checklist");
    }
}
