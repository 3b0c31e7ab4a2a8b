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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Reworded;
import stet.web.Submissions;

/** Saying what is known about an article besides its text. */
@Path("/articles/{slug}/description")
@RolesAllowed({"checker", "editor", "admin"})
public class DescriptionResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "article")
    static class Templates {
        private Templates() {}

        static native TemplateInstance description(
                Article article, DescriptionForm form, List<Reworded> yours, FormErrors errors);
    }

    @GET
    public TemplateInstance form(@RestPath String slug) {
        Act.DESCRIBE_ARTICLE.by(current.account());
        Article article = Article.shown(slug);
        return Templates.description(article, DescriptionForm.of(article.imprint()), List.of(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response describe(@RestPath String slug, @BeanParam DescriptionForm form) {
        Act.DESCRIBE_ARTICLE.by(current.account());
        FormErrors errors = forms.check(form);
        Article article = Article.toChange(slug);
        if (errors.any()) return again(article, form, errors);
        Imprint imprint = form.imprint(errors);
        errors.add(article.flaws(imprint));
        if (errors.any()) return again(article, form, errors);
        if (form.isStale(article.imprint())) return again(article, form.over(article.imprint()), errors.stale());
        article.describe(imprint, current.account());
        return submissions.done(article.path());
    }

    private static Response again(Article article, DescriptionForm form, FormErrors errors) {
        List<Reworded> yours = errors.isStale() ? form.since(article.imprint()) : List.of();
        return Forms.again(errors, Templates.description(article, form, yours, errors));
    }
}
