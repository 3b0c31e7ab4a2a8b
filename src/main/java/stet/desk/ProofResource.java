package stet.desk;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.draft.Intake;
import stet.draft.Tracked;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** The next text of an article before it takes effect: what differs, and what becomes of each claim. */
@Path("/articles/{slug}/revisions/new/{intake}")
@RolesAllowed({"checker", "editor", "admin"})
public class ProofResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance proof(Proof proof, ProofForm form, FormErrors errors);
    }

    /** Which text is meant, and upon which revision somebody saw what it does. */
    public record ProofForm(
            @RestForm String tracked, @RestForm String revision) {
        boolean isStale(Article article) {
            return !Fields.text(revision).equals(String.valueOf(article.revisionNumber()));
        }
    }

    @GET
    @Transactional
    public Response show(@RestPath String slug, @RestPath long intake, @RestQuery String tracked) {
        Act.REVISE_ARTICLE.by(current.account());
        Article article = Article.shown(slug);
        Intake found = Intake.of(article, intake, current.account());
        return page(article, found, Tracked.of(tracked), FormErrors.none());
    }

    @POST
    @Transactional
    public Response replace(@RestPath String slug, @RestPath long intake, @BeanParam ProofForm form) {
        Act.REVISE_ARTICLE.by(current.account());
        FormErrors errors = forms.check(form);
        Article article = Article.toChange(slug);
        Intake found = Intake.of(article, intake, current.account());
        Tracked tracked = Tracked.of(form.tracked());
        if (errors.any()) return page(article, found, tracked, errors);
        if (form.isStale(article)) return page(article, found, tracked, errors.stale());
        article.replace(found.manuscript(tracked), current.account());
        found.taken();
        return submissions.done(article.path() + "/revisions/" + article.revisionNumber());
    }

    private Response page(Article article, Intake intake, Tracked tracked, FormErrors errors) {
        Proof proof = Proof.of(article, intake, tracked, current.account());
        ProofForm form = new ProofForm(tracked.key(), String.valueOf(article.revisionNumber()));
        return Forms.again(errors, Templates.proof(proof, form, errors));
    }
}
