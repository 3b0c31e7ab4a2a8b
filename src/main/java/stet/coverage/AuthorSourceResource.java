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
import stet.article.AuthorSource;
import stet.web.Submissions;

/** Saying that one has looked at what an author put beside a sentence. */
@Path("/articles/{slug}/author-sources/{source}/opening")
@RolesAllowed({"checker", "editor", "admin"})
public class AuthorSourceResource {
    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @POST
    @Transactional
    public Response open(@RestPath String slug, @RestPath long source) {
        Act.MARK_SENTENCE.by(current.account());
        Coverage coverage = Coverage.of(Article.toChange(slug));
        AuthorSource found = AuthorSource.of(coverage.article(), source);
        ReadSentence sentence = coverage.sentence(found.sentence().inAddress());
        found.open(sentence.number(), current.account());
        return submissions.done(sentence.path() + "#h-sources");
    }
}
