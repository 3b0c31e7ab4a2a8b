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
import stet.article.ArticlePerson.Named;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Reworded;
import stet.web.Submissions;

/** Naming those whose article it is. */
@Path("/articles/{slug}/people")
@RolesAllowed({"checker", "editor", "admin"})
public class PeopleResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "article")
    static class Templates {
        private Templates() {}

        static native TemplateInstance people(
                Article article, PeopleForm form, List<Reworded> yours, FormErrors errors);
    }

    @GET
    public TemplateInstance form(@RestPath String slug) {
        Act.NAME_PEOPLE.by(current.account());
        Article article = Article.shown(slug);
        return Templates.people(article, PeopleForm.of(article), List.of(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response name(@RestPath String slug, @BeanParam PeopleForm form) {
        Act.NAME_PEOPLE.by(current.account());
        FormErrors errors = forms.check(form);
        Article article = Article.toChange(slug);
        if (errors.any()) return again(article, form, errors);
        List<Named> named = form.named(errors);
        errors.add(article.flaws(named));
        if (errors.any()) return again(article, form, errors);
        if (form.isStale(article)) return again(article, form.over(article), errors.stale());
        article.namePeople(named, current.account());
        return submissions.done(article.path());
    }

    private static Response again(Article article, PeopleForm form, FormErrors errors) {
        List<Reworded> yours = errors.isStale() ? form.since(article) : List.of();
        return Forms.again(errors, Templates.people(article, form, yours, errors));
    }
}
