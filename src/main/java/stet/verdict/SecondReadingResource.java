package stet.verdict;

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
import java.util.List;
import stet.account.Account;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Option;
import stet.web.ReasonForm;
import stet.web.Submissions;

/** Asking for an independent second verdict, and doing without it after all. */
@Path("/claims/{number}/second-reading")
@RolesAllowed({"checker", "editor", "admin"})
public class SecondReadingResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "verdict")
    static class Templates {
        private Templates() {}

        static native TemplateInstance second(
                Claim claim, SecondReadingForm form, List<Option> readers, FormErrors errors);

        static native TemplateInstance secondWithdrawal(Claim claim, ReasonForm form, FormErrors errors);
    }

    @GET
    @Path("new")
    @Transactional
    public Response form(long number) {
        Act.ASK_SECOND_READING.by(current.account());
        return page(Claim.shown(number), SecondReadingForm.EMPTY, FormErrors.none());
    }

    @POST
    @Transactional
    public Response ask(long number, @BeanParam SecondReadingForm form) {
        Act.ASK_SECOND_READING.by(current.account());
        Claim claim = Claim.toChange(number);
        SecondReading.refuseUnlessMay(claim, current.account());
        FormErrors errors = forms.check(form);
        Account reader = errors.isDraft() ? null : form.reader(claim, errors);
        if (errors.any()) return page(claim, form, errors);
        SecondReading.ask(claim, reader, current.account());
        return submissions.done(claim.path(), "second_asked");
    }

    @GET
    @Path("withdrawal")
    @Transactional
    public Response withdrawalForm(long number) {
        Act.WITHDRAW_SECOND_READING.by(current.account());
        return Forms.page(200, Templates.secondWithdrawal(Claim.shown(number), ReasonForm.EMPTY, FormErrors.none()));
    }

    @POST
    @Path("withdrawal")
    @Transactional
    public Response withdraw(long number, @BeanParam ReasonForm form) {
        Act.WITHDRAW_SECOND_READING.by(current.account());
        Claim claim = Claim.toChange(number);
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, Templates.secondWithdrawal(claim, form, errors));
        SecondReading.withdraw(claim, form.text(), current.account());
        return submissions.done(claim.path(), "second_withdrawn");
    }

    private static Response page(Claim claim, SecondReadingForm form, FormErrors errors) {
        return Forms.again(errors, Templates.second(claim, form, SecondReadingForm.readers(claim), errors));
    }
}
