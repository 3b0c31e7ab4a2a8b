package stet.draft;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.article.Manuscript;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** Bringing an article in. */
@Path("/articles")
@RolesAllowed({"checker", "editor", "admin"})
public class BringingInResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "draft")
    static class Templates {
        private Templates() {}

        static native TemplateInstance create(ManuscriptForm form, FormErrors errors, Article existing);
    }

    @POST
    @Transactional
    public Response bringIn(@BeanParam ManuscriptForm form) {
        Act.BRING_IN.by(current.account());
        FormErrors errors = forms.check(form);
        if (errors.any()) return again(form, errors);
        Manuscript manuscript = form.manuscript(errors);
        if (errors.any()) return again(form, errors);
        Article existing = Article.madeOf(manuscript).orElse(null);
        if (existing != null) return Forms.page(409, Templates.create(form, errors, existing));
        Article article = Article.bringIn(manuscript, current.account());
        return submissions.done(article.path());
    }

    static Response again(ManuscriptForm form, FormErrors errors) {
        return Forms.again(errors, Templates.create(form, errors, null));
    }
}
