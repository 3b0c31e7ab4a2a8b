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
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** Changing the words of one passage, which makes a new revision of the article. */
@Path("/articles/{slug}/passages/{passage}/revision")
@RolesAllowed({"checker", "editor", "admin"})
public class PassageResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "article")
    static class Templates {
        private Templates() {}

        static native TemplateInstance passage(
                Article article, int passage, PassageForm form, PassageCollision collision, FormErrors errors);
    }

    @GET
    public TemplateInstance form(@RestPath String slug, @RestPath int passage) {
        Act.REVISE_ARTICLE.by(current.account());
        Article article = Article.shown(slug);
        PassageForm form = PassageForm.of(article.text().shown(passage), article.revisionNumber());
        return Templates.passage(article, passage, form, null, FormErrors.none());
    }

    @POST
    @Transactional
    public Response revise(@RestPath String slug, @RestPath int passage, @BeanParam PassageForm form) {
        Act.REVISE_ARTICLE.by(current.account());
        FormErrors errors = forms.check(form);
        Article article = Article.toChange(slug);
        if (!errors.any()) errors.add(article.flaws(passage, form.text()));
        if (errors.any()) return again(article, passage, form, null, errors);
        PassageCollision collision = PassageCollision.of(article, passage, form);
        if (collision.isOne()) {
            PassageForm onTop = PassageForm.of(form.text(), article.revisionNumber());
            return again(article, passage, onTop, collision, errors.stale());
        }
        article.revise(passage, form.text(), current.account());
        return submissions.done(article.path() + "#passage-" + passage);
    }

    private static Response again(
            Article article, int passage, PassageForm form, PassageCollision collision, FormErrors errors) {
        return Forms.again(errors, Templates.passage(article, passage, form, collision, errors));
    }
}
