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
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** Logging whom somebody asked about a claim. */
@Path("/claims/{number}/contacts")
@RolesAllowed({"checker", "editor", "admin"})
public class ContactResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "talk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance contact(
                Claim claim, ContactForm form, ContactChoices choices, FormErrors errors);
    }

    @GET
    @Path("new")
    @Transactional
    public Response form(long number) {
        Act.LOG_CONTACT.by(current.account());
        return page(Claim.shown(number), ContactForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response log(long number, @BeanParam ContactForm form) {
        Act.LOG_CONTACT.by(current.account());
        Claim claim = Claim.toChange(number);
        FormErrors errors = forms.check(form);
        if (!errors.isDraft()) form.check(errors);
        if (errors.any()) return page(claim, form, errors);
        Contact contact = Contact.log(claim, form.question(errors), form.reply(errors), current.account());
        return submissions.done(contact.place(), "contact_logged");
    }

    private static Response page(Claim claim, ContactForm form, FormErrors errors) {
        return Forms.again(errors, Templates.contact(claim, form, ContactChoices.all(), errors));
    }
}
