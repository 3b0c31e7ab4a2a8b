package stet.confidence;

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
import stet.evidence.EvidenceChoices;
import stet.evidence.EvidenceForm;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** Attaching evidence that is for named people alone. */
@Path("/claims/{number}/confidential-evidence")
@RolesAllowed({"checker", "editor", "admin"})
public class ConfidentialEvidenceResource {
    @Inject
    CurrentAccount current;

    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "confidence")
    static class Templates {
        private Templates() {}

        static native TemplateInstance create(
                Claim claim,
                EvidenceForm form,
                List<ReadersForm.Choice> readers,
                EvidenceChoices choices,
                FormErrors errors);
    }

    @GET
    @Path("new")
    @Transactional
    public Response form(@RestPath long number) {
        Act.ATTACH_EVIDENCE.by(current.account());
        Claim claim = Claim.shown(number);
        return page(claim, EvidenceForm.blank(claim), ReadersForm.NONE, FormErrors.none());
    }

    @POST
    @Transactional
    public Response attach(@RestPath long number, @BeanParam EvidenceForm form, @BeanParam ReadersForm readers) {
        Account by = current.account();
        Act.ATTACH_EVIDENCE.by(by);
        Claim claim = Claim.toChange(number);
        FormErrors errors = forms.check(form);
        if (errors.any()) return page(claim, form, readers, errors);
        List<Account> named = readers.accounts(errors);
        if (form.isStale(claim)) errors.stale();
        if (form.check(errors, List.of(claim)).any()) return page(claim, form, readers, errors);
        Confidence confidence = Confidence.attach(claim, form.citation(errors), named, by);
        return submissions.done(confidence.evidence().path(), "attached");
    }

    private Response page(Claim claim, EvidenceForm form, ReadersForm readers, FormErrors errors) {
        List<ReadersForm.Choice> others = readers.choices(List.of(current.account()));
        return Forms.again(errors, Templates.create(claim, form, others, EvidenceChoices.ofMedia(), errors));
    }
}
