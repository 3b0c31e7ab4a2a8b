package stet.coverage;

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

/** Ticking a figure, date, name, title or quotation of a sentence, which is known by its words: 404 once they change. */
@Path("/articles/{slug}/ticks/{sentence}/{item}")
@RolesAllowed({"checker", "editor", "admin"})
public class TickResource {
    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @POST
    @Transactional
    public Response tick(@RestPath String slug, @RestPath String sentence, @RestPath int item) {
        return set(slug, sentence, item, true);
    }

    @POST
    @Path("withdrawal")
    @Transactional
    public Response withdraw(@RestPath String slug, @RestPath String sentence, @RestPath int item) {
        return set(slug, sentence, item, false);
    }

    private Response set(String slug, String sentence, int item, boolean ticked) {
        Act.MARK_SENTENCE.by(current.account());
        Coverage coverage = Coverage.of(Article.toChange(slug));
        ReadSentence found = coverage.sentence(sentence);
        coverage.tick(found, item, ticked, current.account());
        return submissions.done(found.path() + "#h-items");
    }
}
