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

/** Taking a claim that says several things apart. */
@Path("/claims/{number}")
@RolesAllowed({"checker", "editor", "admin"})
public class SplitResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "claim")
    static class Templates {
        private Templates() {}

        static native TemplateInstance split(Claim claim, SplitForm form, FormErrors errors);
    }

    @GET
    @Path("split/new")
    public TemplateInstance form(@RestPath long number) {
        Act.SPLIT.by(current.account());
        Claim claim = Claim.shown(number);
        return Templates.split(claim, new SplitForm(claim.statement()), FormErrors.none());
    }

    @POST
    @Path("splits")
    @Transactional
    public Response split(@RestPath long number, @BeanParam SplitForm form) {
        Act.SPLIT.by(current.account());
        FormErrors errors = forms.check(form);
        Claim claim = Claim.toChangeWithArticle(number);
        if (!errors.any()) errors.add(claim.splitFlaws(form.parts()));
        if (errors.any()) return Forms.again(errors, Templates.split(claim, form, errors));
        claim.split(form.parts(), current.account());
        return submissions.done(claim.path(), "split");
    }
}
