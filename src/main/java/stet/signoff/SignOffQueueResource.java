package stet.signoff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Submissions;
import stet.web.Texts;

/** Leads whoever signs from one claim that awaits sign-off to the next. */
@Path("/claims/sign-off/next")
@RolesAllowed({"checker", "editor", "admin"})
public class SignOffQueueResource {
    @Inject
    SignOffQueue waiting;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions pages;

    /** To the page of the next claim, or to one's desk where there is none. */
    @GET
    @Transactional
    public Response next(@RestQuery String article, @RestQuery String after) {
        Act.SIGN_OFF_SAMPLED.by(current.account());
        Queue queue = Queue.of(article);
        if (!queue.slug().isEmpty() && Article.named(queue.slug()).isEmpty()) {
            throw Refusal.notFound(Texts.of("article_unknown", queue.slug()));
        }
        return pages.seeOther(waiting.next(queue, number(after), current.account())
                .map(number -> "/claims/" + number + "/sign-off?" + queue.query())
                .orElse("/?done=queue"));
    }

    private static long number(String after) {
        if (after == null || after.isEmpty()) return 0;
        if (after.matches("[0-9]{1,18}")) return Long.parseLong(after);
        throw Refusal.invalid(List.of(new Flaw("after", Texts.of("filter_cursor"))));
    }
}
