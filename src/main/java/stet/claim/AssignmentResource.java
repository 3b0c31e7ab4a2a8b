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
import java.time.Instant;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Account;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;
import stet.web.Texts;

/** Taking a claim, assigning it, letting it go. */
@Path("/claims/{number}/assignment")
@RolesAllowed({"checker", "editor", "admin"})
public class AssignmentResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "claim")
    static class Templates {
        private Templates() {}

        static native TemplateInstance assignment(Claim claim, Hands hands, AssignmentForm form, FormErrors errors);
    }

    @GET
    public TemplateInstance show(@RestPath long number) {
        Claim claim = Claim.shown(number);
        return page(claim, FormErrors.none());
    }

    @POST
    @Transactional
    public Response assign(@RestPath long number, @BeanParam AssignmentForm form) {
        Act.TAKE.by(current.account());
        FormErrors errors = forms.check(form);
        Claim claim = Claim.toChange(number);
        if (errors.any()) return again(claim, form, errors);
        Account to = form.taker(current.account()).orElse(null);
        if (to == null) errors.add("to", Texts.of("account_no_such", form.to()));
        Instant dueAt = form.dueAt(errors);
        if (errors.any()) return again(claim, form, errors);
        Assignment.assign(claim, to, dueAt, current.account());
        return submissions.done(claim.path(), to.is(current.account()) ? "taken" : "assigned");
    }

    @POST
    @Path("end")
    @Transactional
    public Response giveBack(@RestPath long number) {
        Act.GIVE_BACK.by(current.account());
        FormErrors errors = forms.check(AssignmentForm.EMPTY);
        Claim claim = Claim.toChange(number);
        if (errors.any()) return Forms.again(errors, page(claim, errors));
        Assignment.giveBack(claim, current.account());
        return submissions.done(claim.path(), "let_go");
    }

    private static TemplateInstance page(Claim claim, FormErrors errors) {
        Hands hands = Hands.of(claim);
        return Templates.assignment(claim, hands, AssignmentForm.of(hands.held()), errors);
    }

    private static Response again(Claim claim, AssignmentForm form, FormErrors errors) {
        return Forms.again(errors, Templates.assignment(claim, Hands.of(claim), form, errors));
    }
}
