package stet.draft;

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
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.web.FormErrors;
import stet.web.Forms;

/**
 * The page on which an article is brought in; a file or a web page is read here, and confirmed at an address of its own.
 * A class of its own, or its address would be that of an article named "new".
 */
@Path("/articles/new")
@RolesAllowed({"checker", "editor", "admin"})
public class NewArticleResource {
    @Inject
    Intakes intakes;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "draft")
    static class Templates {
        private Templates() {}

        static native TemplateInstance create(
                ManuscriptForm form, FormErrors errors, Article existing, IntakeForm intake, FormErrors intakeErrors);
    }

    @GET
    public Response form() {
        Act.BRING_IN.by(current.account());
        return again(ManuscriptForm.empty(), FormErrors.none(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@BeanParam IntakeForm form) {
        Act.BRING_IN.by(current.account());
        FormErrors errors = intakes.check(form);
        if (errors.any()) return again(form, errors);
        Response confirmation = intakes.take(form, null, errors);
        return confirmation == null ? again(form, errors) : confirmation;
    }

    private static Response again(IntakeForm form, FormErrors errors) {
        return Forms.again(errors, Templates.create(ManuscriptForm.empty(), FormErrors.none(), null, form, errors));
    }

    /** The form in which a text is pasted, as it was left; 409 where there is an article of the same bytes. */
    static Response again(ManuscriptForm form, FormErrors errors, Article existing) {
        TemplateInstance page = Templates.create(form, errors, existing, IntakeForm.at(""), FormErrors.none());
        return existing == null ? Forms.again(errors, page) : Forms.page(409, page);
    }
}
