package stet.talk;

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
import stet.account.Account;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** Remarks on a claim: written, edited, struck, resolved and reopened. */
@Path("/claims/{number}/remarks")
@RolesAllowed({"checker", "editor", "admin"})
public class RemarkResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "talk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance remark(Claim claim, RemarkForm form, FormErrors errors);

        static native TemplateInstance edit(Remark remark, RemarkForm form, FormErrors errors);
    }

    @POST
    @Transactional
    public Response write(long number, @BeanParam RemarkForm form) {
        Act.REMARK.by(current.account());
        Claim claim = Claim.toChange(number);
        FormErrors errors = forms.check(form);
        if (!errors.isDraft() && !errors.any()) errors.add(Remark.flaws(form.words()));
        if (errors.any()) return Forms.again(errors, Templates.remark(claim, form, errors));
        return done(Remark.write(claim, form.words(), current.account()), "remarked");
    }

    @GET
    @Path("{remark}/edit")
    @Transactional
    public Response form(long number, int remark) {
        Act.EDIT_REMARK.by(current.account());
        Remark edited = Remark.of(Claim.shown(number), remark);
        edited.refuseUnlessEdits(current.account());
        edited.refuseFinal();
        return Forms.page(200, Templates.edit(edited, new RemarkForm(edited.text()), FormErrors.none()));
    }

    @POST
    @Path("{remark}/edit")
    @Transactional
    public Response edit(long number, int remark, @BeanParam RemarkForm form) {
        Act.EDIT_REMARK.by(current.account());
        Remark edited = Remark.of(Claim.toChange(number), remark);
        edited.refuseUnlessEdits(current.account());
        FormErrors errors = forms.check(form);
        if (!errors.isDraft() && !errors.any()) errors.add(Remark.flaws(form.words()));
        if (errors.any()) return Forms.again(errors, Templates.edit(edited, form, errors));
        edited.edit(form.words(), current.account());
        return done(edited, "remark_edited");
    }

    @POST
    @Path("{remark}/striking")
    @Transactional
    public Response strike(long number, int remark) {
        Act.STRIKE_REMARK.by(current.account());
        Remark struck = Remark.of(Claim.toChange(number), remark);
        struck.strike(current.account());
        return done(struck, "remark_struck");
    }

    @POST
    @Path("{remark}/resolution")
    @Transactional
    public Response resolve(long number, int remark) {
        Act.RESOLVE_REMARK.by(current.account());
        Remark resolved = Remark.of(Claim.toChange(number), remark);
        resolved.resolve(current.account());
        return done(resolved, "remark_resolved");
    }

    @POST
    @Path("{remark}/resolution/withdrawal")
    @Transactional
    public Response reopen(long number, int remark) {
        Account by = current.account();
        Act.REOPEN_REMARK.by(by);
        Remark reopened = Remark.of(Claim.toChange(number), remark);
        reopened.reopen(by);
        return done(reopened, "remark_reopened");
    }

    private Response done(Remark remark, String what) {
        return submissions.done(remark.place(), what);
    }
}
