package stet.gate;

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
import stet.article.Article;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Refusal;
import stet.web.Submissions;

/** Asking that an article be let past named blockers, and permitting it. */
@Path("/articles/{slug}/bypasses")
@RolesAllowed({"checker", "editor", "admin"})
public class BypassResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "gate")
    static class Templates {
        private Templates() {}

        static native TemplateInstance bypass(Gate gate, BypassForm form, FormErrors errors);
    }

    @GET
    @Path("new")
    @Transactional
    public Response form(@RestPath String slug) {
        Act.ASK_BYPASS.by(current.account());
        Gate gate = Gate.of(Article.shown(slug));
        Bypass.refusal(gate, current.account()).ifPresent(Refusal::raise);
        return Forms.page(200, Templates.bypass(gate, BypassForm.of(gate), FormErrors.none()));
    }

    @POST
    @Transactional
    public Response ask(@RestPath String slug, @BeanParam BypassForm form) {
        Act.ASK_BYPASS.by(current.account());
        Article article = Article.toChange(slug);
        Gate gate = Gate.of(article);
        Bypass.refusal(gate, current.account()).ifPresent(Refusal::raise);
        FormErrors errors = forms.check(form);
        if (!errors.isDraft()) errors.add(Bypass.flaws(gate, form.keys()));
        if (errors.any()) return Forms.again(errors, Templates.bypass(gate, form, errors));
        Bypass.ask(article, form.keys(), form.reason().strip(), current.account());
        return submissions.done(article.path() + "/gate#h-bypass");
    }

    @POST
    @Path("{bypass}/permission")
    @Transactional
    public Response permit(@RestPath String slug, @RestPath int bypass) {
        Act.PERMIT_BYPASS.by(current.account());
        Article article = Article.toChange(slug);
        Bypass.permit(article, bypass, current.account());
        return submissions.done(article.path() + "/gate#h-bypass");
    }
}
