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
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.evidence.EvidenceChoices;
import stet.evidence.EvidenceForm;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.ReasonForm;
import stet.web.Refusal;
import stet.web.Submissions;

/** What somebody answered, evidence of it, and taking a wrong entry out of the log. */
@Path("/claims/{number}/contacts/{contact}")
@RolesAllowed({"checker", "editor", "admin"})
public class ReplyResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "talk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance answer(Contact contact, ReplyForm form, FormErrors errors);

        static native TemplateInstance evidence(
                Contact contact, EvidenceForm form, FormErrors errors, EvidenceChoices choices);

        static native TemplateInstance withdrawal(Contact contact, ReasonForm form, FormErrors errors);
    }

    @GET
    @Path("answer")
    @Transactional
    public Response answerForm(long number, int contact) {
        Act.ANSWER_CONTACT.by(current.account());
        Contact shown = Contact.of(Claim.shown(number), contact);
        shown.refuseClosed();
        return Forms.page(200, Templates.answer(shown, ReplyForm.blank(), FormErrors.none()));
    }

    @POST
    @Path("answer")
    @Transactional
    public Response answer(long number, int contact, @BeanParam ReplyForm form) {
        Act.ANSWER_CONTACT.by(current.account());
        Contact answered = Contact.of(Claim.toChange(number), contact);
        FormErrors errors = forms.check(form);
        if (!errors.isDraft()) errors.add(answered.flaws(form.reply(errors)));
        if (errors.any()) return Forms.again(errors, Templates.answer(answered, form, errors));
        answered.answer(form.reply(errors), current.account());
        return submissions.done(answered.place(), "contact_answered");
    }

    /** The form of a piece of evidence, filled in here: what was said off the public stays out of addresses and logs. */
    @GET
    @Path("evidence")
    @Transactional
    public Response evidence(long number, int contact) {
        Act.ATTACH_EVIDENCE.by(current.account());
        Claim claim = Claim.shown(number);
        Contact shown = Contact.of(claim, contact);
        shown.noEvidence().map(Refusal::conflict).ifPresent(Refusal::raise);
        EvidenceForm form = Testimony.of(shown);
        FormErrors none = FormErrors.none();
        return Forms.page(200, Templates.evidence(shown, form, none, EvidenceChoices.of(claim, form)));
    }

    @GET
    @Path("withdrawal")
    @Transactional
    public Response withdrawal(long number, int contact) {
        Act.WITHDRAW_CONTACT.by(current.account());
        Contact shown = Contact.of(Claim.shown(number), contact);
        shown.refuseUnlessWithdraws(current.account());
        shown.refuseWithdrawn();
        return Forms.page(200, Templates.withdrawal(shown, ReasonForm.EMPTY, FormErrors.none()));
    }

    @POST
    @Path("withdrawal")
    @Transactional
    public Response withdraw(long number, int contact, @BeanParam ReasonForm form) {
        Act.WITHDRAW_CONTACT.by(current.account());
        Contact withdrawn = Contact.of(Claim.toChange(number), contact);
        withdrawn.refuseUnlessWithdraws(current.account());
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, Templates.withdrawal(withdrawn, form, errors));
        withdrawn.withdraw(form.text(), current.account());
        return submissions.done(withdrawn.place(), "contact_withdrawn");
    }
}
