package stet.query;

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
import stet.claim.Claim;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.ReasonForm;
import stet.web.Submissions;

/** Asking the author about a claim, answering, and taking a query back. */
@Path("/claims/{number}/queries")
@RolesAllowed({"checker", "editor", "admin"})
public class QueryResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "query")
    static class Templates {
        private Templates() {}

        static native TemplateInstance create(Claim claim, QueryForm form, FormErrors errors);

        static native TemplateInstance answer(AuthorQuery query, QueryAnswerForm form, FormErrors errors);

        static native TemplateInstance withdrawal(AuthorQuery query, ReasonForm form, FormErrors errors);
    }

    @GET
    @Path("new")
    @Transactional
    public Response form(@RestPath long number) {
        Act.ASK_AUTHOR.by(current.account());
        return Forms.page(200, Templates.create(Claim.shown(number), QueryForm.EMPTY, FormErrors.none()));
    }

    @POST
    @Transactional
    public Response ask(@RestPath long number, @BeanParam QueryForm form) {
        Act.ASK_AUTHOR.by(current.account());
        Claim claim = Claim.toChange(number);
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, Templates.create(claim, form, errors));
        return submissions.done(
                AuthorQuery.ask(claim, form.words(), current.account()).place(), "query_asked");
    }

    @GET
    @Path("{query}/answer")
    @Transactional
    public Response answer(@RestPath long number, @RestPath int query) {
        Act.ANSWER_QUERY.by(current.account());
        AuthorQuery asked = AuthorQuery.of(Claim.shown(number), query);
        asked.refuseUnlessTheirs(current.account());
        asked.refuseClosed();
        return Forms.page(200, Templates.answer(asked, QueryAnswerForm.EMPTY, FormErrors.none()));
    }

    @POST
    @Path("{query}/answer")
    @Transactional
    public Response answer(@RestPath long number, @RestPath int query, @BeanParam QueryAnswerForm form) {
        Act.ANSWER_QUERY.by(current.account());
        AuthorQuery asked = AuthorQuery.of(Claim.toChange(number), query);
        asked.refuseUnlessTheirs(current.account());
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, Templates.answer(asked, form, errors));
        asked.answer(form.words(), current.account());
        return submissions.done(asked.place(), "query_answered");
    }

    @GET
    @Path("{query}/withdrawal")
    @Transactional
    public Response withdrawal(@RestPath long number, @RestPath int query) {
        Act.WITHDRAW_QUERY.by(current.account());
        AuthorQuery asked = AuthorQuery.of(Claim.shown(number), query);
        asked.refuseUnlessWithdraws(current.account());
        asked.refuseClosed();
        return Forms.page(200, Templates.withdrawal(asked, ReasonForm.EMPTY, FormErrors.none()));
    }

    @POST
    @Path("{query}/withdrawal")
    @Transactional
    public Response withdraw(@RestPath long number, @RestPath int query, @BeanParam ReasonForm form) {
        Act.WITHDRAW_QUERY.by(current.account());
        AuthorQuery asked = AuthorQuery.of(Claim.toChange(number), query);
        asked.refuseUnlessWithdraws(current.account());
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, Templates.withdrawal(asked, form, errors));
        asked.withdraw(form.text(), current.account());
        return submissions.done(asked.place(), "query_withdrawn");
    }
}
