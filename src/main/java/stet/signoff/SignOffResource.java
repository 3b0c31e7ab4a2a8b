package stet.signoff;

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
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.ReasonForm;
import stet.web.Submissions;

/** Signing a claim off, on a page that shows exactly what is sealed, and taking a sign-off back. */
@Path("/claims/{number}/sign-off")
@RolesAllowed({"checker", "editor", "admin"})
public class SignOffResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @Inject
    SignOffQueue waiting;

    @CheckedTemplate(basePath = "signoff")
    static class Templates {
        private Templates() {}

        static native TemplateInstance signOff(SignOffPage page, QueuePlace place, FormErrors errors);

        static native TemplateInstance withdrawal(Claim claim, ReasonForm form, FormErrors errors);
    }

    @GET
    @Transactional
    public Response show(long number, @RestQuery String queue, @RestQuery String article) {
        Claim claim = Claim.shown(number);
        return Forms.again(FormErrors.none(), page(ClaimFacts.of(claim), new Queue(queue, article), FormErrors.none()));
    }

    /** 409 with the page as it is now where the claim is not what its signer was shown. */
    @POST
    @Transactional
    public Response give(long number, @BeanParam SignOffForm form, @BeanParam Queue queue) {
        Claim claim = Claim.toChange(number);
        ClaimFacts facts = ClaimFacts.of(claim);
        SignOff.refuseUnlessMay(facts, current.account());
        FormErrors errors = forms.check(form);
        boolean mayOtherwise = SignOff.refusal(facts, current.account()).isEmpty();
        if (mayOtherwise && !facts.toSign().hash().equals(form.seal())) errors.stale();
        if (errors.any()) return Forms.again(errors, page(facts, queue, errors));
        SignOff.give(claim, form.seal(), current.account());
        if (queue.isOn()) return submissions.done(queue.after(number));
        return submissions.done(claim.path() + "#sign-off", "signed_off");
    }

    @GET
    @Path("withdrawal")
    public TemplateInstance withdrawalForm(long number) {
        Act.WITHDRAW_SIGN_OFF.by(current.account());
        return Templates.withdrawal(Claim.shown(number), ReasonForm.EMPTY, FormErrors.none());
    }

    @POST
    @Path("withdrawal")
    @Transactional
    public Response withdraw(long number, @BeanParam ReasonForm form) {
        Act.WITHDRAW_SIGN_OFF.by(current.account());
        Claim claim = Claim.toChange(number);
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, Templates.withdrawal(claim, form, errors));
        SignOff.withdraw(claim, form.text(), current.account());
        return submissions.done(claim.path() + "#sign-off", "sign_off_withdrawn");
    }

    private TemplateInstance page(ClaimFacts facts, Queue queue, FormErrors errors) {
        SignOffPage page = SignOffPage.of(facts, current.account());
        boolean isQueued = queue.isOn() && current.may(Act.SIGN_OFF_SAMPLED.name());
        QueuePlace place = isQueued ? waiting.place(queue, facts.claim().number(), current.account()) : null;
        return Templates.signOff(page, place, errors);
    }
}
