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
import stet.claim.Claim;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Option;
import stet.web.Refusal;
import stet.web.Submissions;
import stet.web.Texts;

/** What the author's side says to a fix, and taking over the words that it proposes instead. */
@Path("/claims/{number}/fixes/{fix}")
@RolesAllowed({"checker", "editor", "admin"})
public class FixAnswerResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "fix")
    static class Templates {
        private Templates() {}

        static native TemplateInstance answer(Fix fix, AnswerForm form, List<Option> answers, FormErrors errors);

        static native TemplateInstance agreement(Fix fix, FixAnswer counter, FormErrors errors);
    }

    @GET
    @Path("answer")
    @Transactional
    public Response answerForm(long number, int fix) {
        Act.ANSWER_FIX.by(current.account());
        Fix shown = Fix.of(Claim.shown(number), fix);
        shown.refuseUnlessTheirs(current.account());
        shown.refuseClosed();
        return page(shown, AnswerForm.of(shown), FormErrors.none());
    }

    @POST
    @Path("answer")
    @Transactional
    public Response answer(long number, int fix, @BeanParam AnswerForm form) {
        Act.ANSWER_FIX.by(current.account());
        Fix answered = Fix.of(Claim.toChangeWithArticle(number), fix);
        answered.refuseUnlessTheirs(current.account());
        FormErrors errors = forms.check(form);
        Optional<FixAnswer.Said> said = errors.isDraft() ? Optional.empty() : form.said(errors);
        said.map(answered::flaws).ifPresent(errors::add);
        if (form.isStale(answered)) errors.stale();
        if (errors.any()) return page(answered, form, errors);
        answered.answer(said.orElseThrow(), current.account());
        return submissions.done(answered.claim().path() + "#fix-" + fix, "fix_answered");
    }

    @GET
    @Path("agreement")
    @Transactional
    public Response agreementForm(long number, int fix) {
        Act.AGREE_FIX.by(current.account());
        Fix shown = Fix.of(Claim.shown(number), fix);
        shown.refuseUnlessAgrees(current.account());
        shown.refuseClosed();
        return page(shown, FormErrors.none());
    }

    /** 409 with the counter as it is now where another one was read. */
    @POST
    @Path("agreement")
    @Transactional
    public Response agree(long number, int fix, @BeanParam AgreeForm form) {
        Act.AGREE_FIX.by(current.account());
        Fix agreed = Fix.of(Claim.toChangeWithArticle(number), fix);
        agreed.refuseUnlessAgrees(current.account());
        FormErrors errors = forms.check(form);
        if (agreed.counter().isPresent() && form.isStale(agreed)) errors.stale();
        if (errors.any()) return page(agreed, errors);
        agreed.agree(current.account());
        return submissions.done(agreed.claim().path() + "#fix-" + fix, "fix_agreed");
    }

    private static Response page(Fix fix, AnswerForm form, FormErrors errors) {
        return Forms.again(errors, Templates.answer(fix, form, AnswerForm.answers(), errors));
    }

    private static Response page(Fix fix, FormErrors errors) {
        FixAnswer counter = fix.counter().orElseThrow(() -> Refusal.conflict(Texts.of("fix_no_counter")));
        return Forms.again(errors, Templates.agreement(fix, counter, errors));
    }
}
