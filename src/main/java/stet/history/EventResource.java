package stet.history;

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
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.ReasonForm;
import stet.web.Refusal;
import stet.web.Submissions;
import stet.web.Texts;

/** One event with everything that was hashed, and the redaction of its content by two people. */
@Path("/history/{number}")
@RolesAllowed({"editor", "admin"})
public class EventResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "history")
    static class Templates {
        private Templates() {}

        static native TemplateInstance event(EventPage page);
    }

    @GET
    @Transactional
    public Response show(long number) {
        Event event = KeptBack.now().over(Event.shown(number));
        return Forms.page(200, page(event, ReasonForm.EMPTY, FormErrors.none()));
    }

    @POST
    @Path("redaction")
    @Transactional
    public Response propose(long number, @BeanParam ReasonForm form) {
        Act.PROPOSE_REDACTION.by(current.account());
        Event event = Event.shown(number);
        if (KeptBack.now().over(event).isKeptBack()) throw Refusal.conflict(Texts.of("event_kept_hint"));
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, page(event, form, errors));
        Redaction.propose(number, form.text(), current.account());
        return submissions.done("/history/" + number);
    }

    @POST
    @Path("redaction/agreement")
    @Transactional
    public Response agree(long number) {
        Redaction.toAgree(number).agree(current.account());
        return submissions.done("/history/" + number);
    }

    private TemplateInstance page(Event event, ReasonForm form, FormErrors errors) {
        return Templates.event(EventPage.of(event, current.account(), form, errors));
    }
}
