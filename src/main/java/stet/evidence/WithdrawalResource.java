package stet.evidence;

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
import stet.account.Account;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** Taking a piece of evidence out of what counts, for a reason that stays readable. */
@Path("/claims/{number}/evidence/{piece}/withdrawal")
@RolesAllowed({"checker", "editor", "admin"})
public class WithdrawalResource {
    @Inject
    CurrentAccount current;

    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "evidence")
    static class Templates {
        private Templates() {}

        static native TemplateInstance withdrawal(Evidence piece, Evidence now, WithdrawalForm form, FormErrors errors);
    }

    @GET
    @Transactional
    public Response open(@RestPath long number, @RestPath long piece) {
        Act.WITHDRAW_EVIDENCE.by(current.account());
        Evidence wrong = Evidence.of(Claim.shown(number), piece);
        wrong.refuseUnlessActive();
        return Forms.page(200, page(wrong, new WithdrawalForm(""), FormErrors.none()));
    }

    @POST
    @Transactional
    public Response withdraw(@RestPath long number, @RestPath long piece, @BeanParam WithdrawalForm form) {
        Account by = current.account();
        Act.WITHDRAW_EVIDENCE.by(by);
        FormErrors errors = form.check(forms.check(form));
        Evidence wrong = Evidence.of(Claim.toChange(number), piece);
        if (!wrong.isActive()) errors.stale();
        if (errors.any()) return Forms.again(errors, page(wrong, form, errors));
        wrong.withdraw(form.reason(), by);
        return submissions.done(wrong.path(), "withdrawn");
    }

    private static TemplateInstance page(Evidence wrong, WithdrawalForm form, FormErrors errors) {
        return Templates.withdrawal(wrong, wrong.inPlace(), form, errors);
    }
}
