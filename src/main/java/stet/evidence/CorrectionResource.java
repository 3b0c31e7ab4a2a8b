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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Account;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;
import stet.web.Texts;

/** Putting a piece of evidence right: a whole new piece in its place. */
@Path("/claims/{number}/evidence/{piece}/correction")
@RolesAllowed({"checker", "editor", "admin"})
public class CorrectionResource {
    @Inject
    CurrentAccount current;

    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "evidence")
    static class Templates {
        private Templates() {}

        static native TemplateInstance correction(
                Evidence piece, Evidence now, EvidenceForm form, FormErrors errors, EvidenceChoices choices);
    }

    @GET
    @Transactional
    public Response open(@RestPath long number, @RestPath long piece) {
        Act.CORRECT_EVIDENCE.by(current.account());
        Evidence wrong = Evidence.of(Claim.shown(number), piece);
        wrong.refuseConfidential();
        wrong.refuseUnlessActive();
        EvidenceForm form = EvidenceForm.of(Prefill.of(wrong), wrong.claim());
        return Forms.page(200, page(wrong, form, FormErrors.none()));
    }

    @POST
    @Transactional
    public Response correct(@RestPath long number, @RestPath long piece, @BeanParam EvidenceForm form) {
        Account by = current.account();
        Act.CORRECT_EVIDENCE.by(by);
        FormErrors errors = forms.check(form);
        Claim claim = Claim.toChange(number);
        Evidence wrong = Evidence.of(claim, piece);
        wrong.refuseConfidential();
        if (errors.any()) return Forms.again(errors, page(wrong, form, errors));
        if (!wrong.isActive()) errors.stale();
        form.check(errors, List.of(claim));
        if (form.repeats(wrong.inPlace())) errors.add("quote", Texts.of("evidence_same"));
        if (errors.any()) return Forms.again(errors, page(wrong, form, errors));
        return submissions.done(
                wrong.correct(form.source(by), form.citation(errors), by).path(), "corrected");
    }

    private static TemplateInstance page(Evidence wrong, EvidenceForm form, FormErrors errors) {
        return Templates.correction(wrong, wrong.inPlace(), form, errors, EvidenceChoices.ofSources(form));
    }
}
