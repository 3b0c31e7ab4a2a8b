package stet.fix;

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
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.ReasonForm;
import stet.web.Submissions;

/** Letting the words of a fix stand, and taking a fix back. */
@Path("/claims/{number}/fixes/{fix}")
@RolesAllowed({"checker", "editor", "admin"})
public class FixEndResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "fix")
    static class Templates {
        private Templates() {}

        static native TemplateInstance lettingStand(Fix fix, ReasonForm form, FormErrors errors);

        static native TemplateInstance withdrawal(Fix fix, ReasonForm form, FormErrors errors);
    }

    @GET
    @Path("letting-stand")
    @Transactional
    public Response lettingStand(long number, int fix) {
        Act.LET_FIX_STAND.by(current.account());
        Fix shown = Fix.of(Claim.shown(number), fix);
        shown.refuseUnlessLets(current.account());
        shown.refuseClosed();
        return Forms.page(200, Templates.lettingStand(shown, ReasonForm.EMPTY, FormErrors.none()));
    }

    @POST
    @Path("letting-stand")
    @Transactional
    public Response letStand(long number, int fix, @BeanParam ReasonForm form) {
        Act.LET_FIX_STAND.by(current.account());
        Fix ended = Fix.of(Claim.toChangeWithArticle(number), fix);
        ended.refuseUnlessLets(current.account());
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, Templates.lettingStand(ended, form, errors));
        ended.letStand(form.text(), current.account());
        return submissions.done(ended.claim().path() + "#fix-" + fix, "fix_let_stand");
    }

    @GET
    @Path("withdrawal")
    @Transactional
    public Response withdrawal(long number, int fix) {
        Act.WITHDRAW_FIX.by(current.account());
        Fix shown = Fix.of(Claim.shown(number), fix);
        shown.refuseUnlessWithdraws(current.account());
        shown.refuseClosed();
        return Forms.page(200, Templates.withdrawal(shown, ReasonForm.EMPTY, FormErrors.none()));
    }

    @POST
    @Path("withdrawal")
    @Transactional
    public Response withdraw(long number, int fix, @BeanParam ReasonForm form) {
        Act.WITHDRAW_FIX.by(current.account());
        Fix ended = Fix.of(Claim.toChangeWithArticle(number), fix);
        ended.refuseUnlessWithdraws(current.account());
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, Templates.withdrawal(ended, form, errors));
        ended.withdraw(form.text(), current.account());
        return submissions.done(ended.claim().path() + "#fix-" + fix, "fix_withdrawn");
    }
}
