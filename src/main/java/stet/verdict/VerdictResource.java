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
import java.util.Optional;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.ReasonForm;
import stet.web.Submissions;

/** Giving a verdict, and taking one's own back. */
@Path("/claims/{number}/verdicts")
@RolesAllowed({"checker", "editor", "admin"})
public class VerdictResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "verdict")
    static class Templates {
        private Templates() {}

        static native TemplateInstance verdict(
                Claim claim, VerdictChoices choices, VerdictForm form, FormErrors errors);

        static native TemplateInstance missing(List<Missing> missing);

        static native TemplateInstance withdrawal(Claim claim, Verdict verdict, ReasonForm form, FormErrors errors);
    }

    @GET
    @Transactional
    @Path("new")
    public Response form(long number) {
        Act.GIVE_VERDICT.by(current.account());
        Claim claim = Claim.shown(number);
        return Forms.page(200, page(claim, VerdictForm.of(claim), FormErrors.none()));
    }

    @POST
    @Transactional
    public Response give(long number, @BeanParam VerdictForm form) {
        Act.GIVE_VERDICT.by(current.account());
        Claim claim = Claim.toChange(number);
        FormErrors errors = forms.check(form);
        Optional<Finding> finding = errors.isDraft() ? Optional.empty() : form.finding(claim, errors);
        finding.ifPresent(found -> Verdict.missing(claim, found, current.account())
                .forEach(missing -> errors.add(missing.field(), missing.message())));
        if (form.isStale(claim)) errors.stale();
        if (errors.any()) return Forms.again(errors, page(claim, form.on(claim), errors));
        Verdict given = Verdict.give(claim, finding.orElseThrow(), current.account());
        return submissions.done(claim.path() + "#verdict-" + given.number(), "verdict");
    }

    /** What the form as typed so far still lacks; changes nothing. */
    @POST
    @Path("missing")
    public TemplateInstance missing(long number, @BeanParam VerdictForm form) {
        Act.GIVE_VERDICT.by(current.account());
        Claim claim = Claim.shown(number);
        FormErrors errors = FormErrors.none();
        List<Missing> missing = form.finding(claim, errors)
                .map(finding -> Verdict.missing(claim, finding, current.account()))
                .orElseGet(() -> errors.messages().entrySet().stream()
                        .map(error -> new Missing(error.getKey(), error.getValue()))
                        .toList());
        return Templates.missing(missing);
    }

    @GET
    @Path("{verdict}/withdrawal")
    public TemplateInstance withdrawalForm(long number, int verdict) {
        Act.WITHDRAW_VERDICT.by(current.account());
        Claim claim = Claim.shown(number);
        return Templates.withdrawal(claim, Verdict.of(claim, verdict), ReasonForm.EMPTY, FormErrors.none());
    }

    @POST
    @Path("{verdict}/withdrawal")
    @Transactional
    public Response withdraw(long number, int verdict, @BeanParam ReasonForm form) {
        Act.WITHDRAW_VERDICT.by(current.account());
        Claim claim = Claim.toChange(number);
        Verdict given = Verdict.of(claim, verdict);
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, Templates.withdrawal(claim, given, form, errors));
        given.withdraw(form.text(), current.account());
        return submissions.done(claim.path() + "#verdict-" + verdict, "verdict_withdrawn");
    }

    private TemplateInstance page(Claim claim, VerdictForm form, FormErrors errors) {
        boolean veiled = Veil.covers(claim, current.account());
        return Templates.verdict(claim, VerdictChoices.of(claim, Evidence.of(claim), veiled), form, errors);
    }
}
