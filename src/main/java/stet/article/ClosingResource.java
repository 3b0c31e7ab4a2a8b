package stet.article;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Reworded;
import stet.web.Submissions;

/** Setting when an article closes. */
@Path("/articles/{slug}/closing")
@RolesAllowed({"checker", "editor", "admin"})
public class ClosingResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "article")
    static class Templates {
        private Templates() {}

        static native TemplateInstance closing(
                Article article, ClosingForm form, List<Reworded> yours, FormErrors errors);
    }

    @GET
    public TemplateInstance form(@RestPath String slug) {
        Act.SET_CLOSING.by(current.account());
        Article article = Article.shown(slug);
        return Templates.closing(article, ClosingForm.of(article), List.of(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response set(@RestPath String slug, @BeanParam ClosingForm form) {
        Act.SET_CLOSING.by(current.account());
        FormErrors errors = forms.check(form);
        Article article = Article.toChange(slug);
        if (errors.any()) return again(article, form, errors);
        Instant closesAt = form.moment(errors);
        if (errors.any()) return again(article, form, errors);
        if (form.isStale(article)) return again(article, form.over(article), errors.stale());
        errors.add(Closing.flaws(article, closesAt));
        if (errors.any()) return again(article, form, errors);
        Closing.set(article, closesAt, current.account());
        return submissions.done(article.path());
    }

    private static Response again(Article article, ClosingForm form, FormErrors errors) {
        List<Reworded> yours = errors.isStale() ? form.since(article) : List.of();
        return Forms.again(errors, Templates.closing(article, form, yours, errors));
    }
}
