package stet.talk;

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
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.ReasonForm;
import stet.web.Submissions;

/** Suggesting other words for a claim, accepting and declining them. */
@Path("/claims/{number}/suggestions")
@RolesAllowed({"checker", "editor", "admin"})
public class SuggestionResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "talk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance suggestion(Claim claim, SuggestionForm form, FormErrors errors);

        static native TemplateInstance refusal(Suggestion suggestion, ReasonForm form, FormErrors errors);
    }

    @GET
    @Path("new")
    @Transactional
    public Response form(long number) {
        Act.SUGGEST_WORDING.by(current.account());
        Claim claim = Claim.shown(number);
        return Forms.page(200, Templates.suggestion(claim, SuggestionForm.of(claim), FormErrors.none()));
    }

    @POST
    @Transactional
    public Response suggest(long number, @BeanParam SuggestionForm form) {
        Act.SUGGEST_WORDING.by(current.account());
        Claim claim = Claim.toChangeWithArticle(number);
        FormErrors errors = forms.check(form);
        if (!errors.isDraft()) errors.add(Suggestion.flaws(claim, form.words()));
        if (form.isStale(claim)) errors.stale();
        if (errors.any()) return Forms.again(errors, Templates.suggestion(claim, form, errors));
        Suggestion suggestion = Suggestion.suggest(claim, form.words(), current.account());
        return submissions.done(suggestion.place(), "suggested");
    }

    @POST
    @Path("{suggestion}/acceptance")
    @Transactional
    public Response accept(long number, int suggestion) {
        Act.ACCEPT_SUGGESTION.by(current.account());
        Suggestion accepted = Suggestion.of(Claim.toChangeWithArticle(number), suggestion);
        accepted.accept(current.account());
        return submissions.done(accepted.claim().path(), "restated");
    }

    @GET
    @Path("{suggestion}/refusal")
    @Transactional
    public Response refusal(long number, int suggestion) {
        Act.DECLINE_SUGGESTION.by(current.account());
        Suggestion shown = Suggestion.of(Claim.shown(number), suggestion);
        shown.refuseDecided();
        return Forms.page(200, Templates.refusal(shown, ReasonForm.EMPTY, FormErrors.none()));
    }

    @POST
    @Path("{suggestion}/refusal")
    @Transactional
    public Response decline(long number, int suggestion, @BeanParam ReasonForm form) {
        Act.DECLINE_SUGGESTION.by(current.account());
        Suggestion declined = Suggestion.of(Claim.toChange(number), suggestion);
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, Templates.refusal(declined, form, errors));
        declined.decline(form.text(), current.account());
        return submissions.done(declined.place(), "suggestion_declined");
    }
}
