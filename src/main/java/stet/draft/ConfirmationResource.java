package stet.draft;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.article.Manuscript;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** What was read from a file or a web page, to be corrected before it is an article. */
@Path("/articles/new/{intake}")
@RolesAllowed({"checker", "editor", "admin"})
public class ConfirmationResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "draft")
    static class Templates {
        private Templates() {}

        static native TemplateInstance confirm(
                Intake intake, Manuscript read, ManuscriptForm form, FormErrors errors, Article existing);
    }

    @GET
    @Transactional
    public Response show(@RestPath long intake, @RestQuery String tracked) {
        Act.BRING_IN.by(current.account());
        Intake found = Intake.ofNewArticle(intake, current.account());
        Manuscript read = found.manuscript(Tracked.of(tracked));
        ManuscriptForm form = ManuscriptForm.of(read, Tracked.of(tracked));
        Article existing = Article.madeOf(read).orElse(null);
        return Forms.page(200, Templates.confirm(found, read, form, FormErrors.none(), existing));
    }

    @POST
    @Transactional
    public Response bringIn(@RestPath long intake, @BeanParam ManuscriptForm form) {
        Act.BRING_IN.by(current.account());
        FormErrors errors = forms.check(form);
        Intake found = Intake.ofNewArticle(intake, current.account());
        if (errors.any()) return again(found, form, errors, null);
        Manuscript manuscript = form.manuscript(found, errors);
        if (errors.any()) return again(found, form, errors, null);
        Article existing = Article.madeOf(manuscript).orElse(null);
        if (existing != null) return again(found, form, errors, existing);
        Article article = Article.bringIn(manuscript, current.account());
        found.taken();
        return submissions.done(article.path());
    }

    private static Response again(Intake intake, ManuscriptForm form, FormErrors errors, Article existing) {
        Manuscript read = intake.manuscript(Tracked.of(form.tracked()));
        TemplateInstance page = Templates.confirm(intake, read, form, errors, existing);
        return existing == null ? Forms.again(errors, page) : Forms.page(409, page);
    }
}
