package stet.draft;

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

/** Bringing an article in as a text. */
@Path("/articles")
@RolesAllowed({"checker", "editor", "admin"})
public class BringingInResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @POST
    @Transactional
    public Response bringIn(@BeanParam ManuscriptForm form) {
        Act.BRING_IN.by(current.account());
        FormErrors errors = forms.check(form);
        if (errors.any()) return NewArticleResource.again(form, errors, null);
        Manuscript manuscript = form.manuscript(errors);
        if (errors.any()) return NewArticleResource.again(form, errors, null);
        Article existing = Article.madeOf(manuscript).orElse(null);
        if (existing != null) return NewArticleResource.again(form, errors, existing);
        Article article = Article.bringIn(manuscript, current.account());
        return submissions.done(article.path());
    }
}
