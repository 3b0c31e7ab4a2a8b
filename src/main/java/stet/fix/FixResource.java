package stet.fix;

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
import stet.article.Passage;
import stet.claim.Claim;
import stet.verdict.SecondReading;
import stet.verdict.Verdict;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Option;
import stet.web.Refusal;
import stet.web.Submissions;

/** Proposing a fix. */
@Path("/claims/{number}/fixes")
@RolesAllowed({"checker", "editor", "admin"})
public class FixResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "fix")
    static class Templates {
        private Templates() {}

        static native TemplateInstance create(
                Claim claim, Verdict verdict, String passage, FixForm form, List<Option> weights, FormErrors errors);
    }

    @GET
    @Path("new")
    @Transactional
    public Response form(long number) {
        Act.PROPOSE_FIX.by(current.account());
        Claim claim = Claim.shown(number);
        Fix.refuseUnlessMay(claim, current.account());
        Optional<Verdict> verdict = Verdict.inEffect(Verdict.of(claim));
        Fix.notNow(SecondReading.current(claim), verdict).map(Refusal::conflict).ifPresent(Refusal::raise);
        return page(claim, FixForm.of(claim), FormErrors.none());
    }

    @POST
    @Transactional
    public Response propose(long number, @BeanParam FixForm form) {
        Act.PROPOSE_FIX.by(current.account());
        Claim claim = Claim.toChangeWithArticle(number);
        Fix.refuseUnlessMay(claim, current.account());
        FormErrors errors = forms.check(form);
        if (!errors.isDraft()) form.check(claim, errors);
        if (errors.any()) return page(claim, form, errors);
        Fix fix = Fix.propose(claim, form.words(), current.account());
        return submissions.done(claim.path() + "#fix-" + fix.number(), "fix_proposed");
    }

    private static Response page(Claim claim, FixForm form, FormErrors errors) {
        Verdict verdict = Verdict.inEffect(Verdict.of(claim)).orElse(null);
        String passage = Passage.currentWords(claim.article(), claim.words().passage());
        return Forms.again(errors, Templates.create(claim, verdict, passage, form, FixForm.weights(), errors));
    }
}
