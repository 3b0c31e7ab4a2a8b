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

/** Returning a claim, and answering that its verdict stands. */
@Path("/claims/{number}/returns")
@RolesAllowed({"checker", "editor", "admin"})
public class ReturnResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "signoff")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sendBack(
                Claim claim, ClaimFacts facts, ReasonForm form, Queue queue, FormErrors errors);

        static native TemplateInstance answer(Claim claim, ClaimFacts facts, ReasonForm form, FormErrors errors);
    }

    @GET
    @Path("new")
    public TemplateInstance form(long number, @RestQuery String queue, @RestQuery String article) {
        Act.SEND_BACK.by(current.account());
        return sendBack(Claim.shown(number), ReasonForm.EMPTY, new Queue(queue, article), FormErrors.none());
    }

    @POST
    @Transactional
    public Response send(long number, @BeanParam ReasonForm form, @BeanParam Queue queue) {
        Act.SEND_BACK.by(current.account());
        Claim claim = Claim.toChange(number);
        FormErrors errors = forms.check(form);
        if (form.isStale(claim.version())) errors.stale();
        if (errors.any()) return Forms.again(errors, sendBack(claim, form, queue, errors));
        ReturnNote.send(claim, form.text(), current.account());
        if (queue.isOn()) return submissions.done(queue.after(number));
        return submissions.done(claim.path(), "returned");
    }

    @GET
    @Path("answer")
    public TemplateInstance answerForm(long number) {
        Act.ANSWER_RETURN.by(current.account());
        return answer(Claim.shown(number), ReasonForm.EMPTY, FormErrors.none());
    }

    @POST
    @Path("answer")
    @Transactional
    public Response answer(long number, @BeanParam ReasonForm form) {
        Act.ANSWER_RETURN.by(current.account());
        Claim claim = Claim.toChange(number);
        FormErrors errors = forms.check(form);
        if (form.isStale(claim.version())) errors.stale();
        if (errors.any()) return Forms.again(errors, answer(claim, form, errors));
        ReturnNote.answer(claim, form.text(), current.account());
        return submissions.done(claim.path(), "answered");
    }

    private static TemplateInstance sendBack(Claim claim, ReasonForm form, Queue queue, FormErrors errors) {
        return Templates.sendBack(claim, ClaimFacts.of(claim), form, queue.isOn() ? queue : null, errors);
    }

    private static TemplateInstance answer(Claim claim, ReasonForm form, FormErrors errors) {
        return Templates.answer(claim, ClaimFacts.of(claim), form, errors);
    }
}
