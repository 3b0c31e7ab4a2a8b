package stet.claim;

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
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** Saying a claim in other words. */
@Path("/claims/{number}")
@RolesAllowed({"checker", "editor", "admin"})
public class RestatementResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "claim")
    static class Templates {
        private Templates() {}

        static native TemplateInstance restate(Claim claim, RestatementForm form, FormErrors errors);

        static native TemplateInstance stale(Claim claim, Collision collision, RestatementForm form, FormErrors errors);
    }

    @GET
    @Transactional
    @Path("restatement/new")
    public Response form(@RestPath long number) {
        Act.RESTATE.by(current.account());
        Claim claim = Claim.shown(number);
        RestatementForm form = RestatementForm.of(claim.words(), claim.wordings());
        return Forms.page(200, Templates.restate(claim, form, FormErrors.none()));
    }

    @POST
    @Path("restatements")
    @Transactional
    public Response restate(@RestPath long number, @BeanParam RestatementForm form) {
        Act.RESTATE.by(current.account());
        FormErrors errors = forms.check(form);
        Claim claim = Claim.toChange(number);
        if (errors.any()) return again(claim, form, errors);
        Words words = form.words(errors);
        errors.add(claim.flaws(words));
        if (errors.any()) return again(claim, form, errors);
        if (form.isStale(claim)) return stale(claim, Collision.of(claim, form.version(), words), errors.stale());
        claim.restate(words, current.account());
        return submissions.done(claim.path(), "restated");
    }

    private static Response again(Claim claim, RestatementForm form, FormErrors errors) {
        return Forms.again(errors, Templates.restate(claim, form, errors));
    }

    private static Response stale(Claim claim, Collision collision, FormErrors errors) {
        RestatementForm onTop = RestatementForm.of(collision.onTop(), claim.wordings());
        return Forms.again(errors, Templates.stale(claim, collision, onTop, errors));
    }
}
