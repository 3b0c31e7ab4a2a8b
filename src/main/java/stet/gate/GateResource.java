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
import stet.verdict.ReadVerdict;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.ReasonForm;
import stet.web.Submissions;

/** Everything that keeps an article from being signed off, on one page, and signing it off there. */
@Path("/articles/{slug}")
@RolesAllowed({"checker", "editor", "admin"})
public class GateResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "gate")
    static class Templates {
        private Templates() {}

        static native TemplateInstance gate(GatePage page, FormErrors errors);

        static native TemplateInstance withdrawal(Article article, ReasonForm form, FormErrors errors);
    }

    @GET
    @Path("gate")
    @Transactional
    public Response show(@RestPath String slug) {
        return again(Article.shown(slug), FormErrors.none());
    }

    /** 409 with the page as it is now where the article is not what was shown. */
    @POST
    @Path("sign-off")
    @Transactional
    public Response sign(@RestPath String slug, @BeanParam ConsentForm form) {
        Act.SIGN_OFF_ARTICLE.by(current.account());
        Article article = Article.toChange(slug);
        FormErrors errors = forms.check(form);
        if (errors.any()) return again(article, errors);
        ArticleSignOff.Consent consent = form.consent(article, errors);
        Gate gate = Gate.of(article);
        boolean mayOtherwise = ArticleSignOff.refusal(gate, consent.bypass(), current.account())
                .isEmpty();
        if (mayOtherwise && !consent.seal().equals(gate.seal())) errors.stale();
        else if (mayOtherwise) errors.add(ArticleSignOff.unconfirmed(gate, consent));
        if (errors.any()) return again(article, errors);
        ArticleSignOff.give(article, consent, current.account());
        return submissions.done(article.path() + "/gate");
    }

    @GET
    @Path("sign-off/withdrawal")
    public TemplateInstance withdrawalForm(@RestPath String slug) {
        Act.WITHDRAW_ARTICLE_SIGN_OFF.by(current.account());
        return Templates.withdrawal(Article.shown(slug), ReasonForm.EMPTY, FormErrors.none());
    }

    @POST
    @Path("sign-off/withdrawal")
    @Transactional
    public Response withdraw(@RestPath String slug, @BeanParam ReasonForm form) {
        Act.WITHDRAW_ARTICLE_SIGN_OFF.by(current.account());
        Article article = Article.toChange(slug);
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, Templates.withdrawal(article, form, errors));
        ArticleSignOff.withdraw(article, form.text(), current.account());
        return submissions.done(article.path() + "/gate");
    }

    private Response again(Article article, FormErrors errors) {
        GatePage page = GatePage.of(article, current.account());
        ReadVerdict.note(current.account(), page.gate().found());
        return Forms.again(errors, Templates.gate(page, errors));
    }
}
