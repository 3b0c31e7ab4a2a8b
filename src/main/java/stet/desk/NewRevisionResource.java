package stet.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.draft.IntakeForm;
import stet.draft.Intakes;
import stet.web.FormErrors;
import stet.web.Forms;

/** The form in which the next text of an article is brought: pasted, as a file, or fetched again. */
@Path("/articles/{slug}/revisions/new")
@RolesAllowed({"checker", "editor", "admin"})
public class NewRevisionResource {
    @Inject
    Intakes intakes;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance next(Article article, IntakeForm form, FormErrors errors);
    }

    @GET
    public Response form(@RestPath String slug) {
        Act.REVISE_ARTICLE.by(current.account());
        return again(Article.shown(slug), IntakeForm.at(""), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestPath String slug, @BeanParam IntakeForm form) {
        Act.REVISE_ARTICLE.by(current.account());
        Article article = Article.shown(slug);
        FormErrors errors = intakes.check(form);
        if (errors.any()) return again(article, form, errors);
        Response proof = intakes.take(form, slug, errors);
        return proof == null ? again(article, form, errors) : proof;
    }

    private static Response again(Article article, IntakeForm form, FormErrors errors) {
        return Forms.again(errors, Templates.next(article, form, errors));
    }
}
