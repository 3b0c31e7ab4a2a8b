package stet.desk;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.scale.Rating;
import stet.scale.RatingScale;
import stet.signoff.ClaimFacts;
import stet.signoff.SignOff;
import stet.verdict.Adjudication;
import stet.verdict.Adjudication.Choice;
import stet.verdict.Finding;
import stet.verdict.ReadVerdict;
import stet.verdict.SecondReading;
import stet.verdict.Verdict;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Option;
import stet.web.Submissions;

/** Two independent verdicts that differ, side by side, and an editor's word on which stands. */
@Path("/claims/{number}/adjudication")
@RolesAllowed({"checker", "editor", "admin"})
public class AdjudicationResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    /** What the page shows besides the form. */
    public record Shown(
            Claim claim, SecondReading reading, List<Evidence> evidence, List<Option> choices, List<Option> ratings) {
        /** Whether the claim says something else by now than when either verdict was given. */
        public boolean isRestated() {
            return Adjudication.isRestated(reading);
        }

        static Shown of(Claim claim) {
            List<Option> ratings = new ArrayList<>(List.of(new Option("", "")));
            ratings.addAll(Option.of(RatingScale.inUse().offered(claim.checks()), Rating::key, Rating::label));
            return new Shown(
                    claim, Adjudication.waiting(claim), Evidence.of(claim), AdjudicationForm.choices(), ratings);
        }
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance adjudication(Shown shown, AdjudicationForm form, FormErrors errors);
    }

    @GET
    @Path("new")
    @Transactional
    public Response form(long number) {
        Act.ADJUDICATE.by(current.account());
        Claim claim = Claim.shown(number);
        Adjudication.refuseUnlessMay(Adjudication.waiting(claim), current.account());
        ReadVerdict.note(current.account(), List.of(number));
        return page(claim, AdjudicationForm.of(claim), FormErrors.none());
    }

    @POST
    @Transactional
    public Response adjudicate(long number, @BeanParam AdjudicationForm form) {
        Act.ADJUDICATE.by(current.account());
        Claim claim = Claim.toChange(number);
        Adjudication.refuseUnlessMay(Adjudication.waiting(claim), current.account());
        FormErrors errors = forms.check(form);
        Optional<Choice> choice = errors.isDraft() ? Optional.empty() : form.choice(errors);
        Optional<Finding> third = choice.filter(Choice.THIRD::equals).flatMap(chosen -> form.finding(claim, errors));
        third.ifPresent(finding -> Verdict.missing(claim, finding, current.account())
                .forEach(missing -> errors.add(missing.field(), missing.message())));
        if (form.isStale(claim)) errors.stale();
        if (errors.any()) return page(claim, form.on(claim), errors);
        settle(claim, choice.orElseThrow(), third, form);
        return submissions.done(claim.path(), "adjudicated");
    }

    private void settle(Claim claim, Choice choice, Optional<Finding> third, AdjudicationForm form) {
        if (third.isPresent()) {
            Adjudication.decide(claim, third.get(), current.account());
            return;
        }
        Adjudication.adopt(claim, choice, Fields.text(form.reasons()), current.account());
        // What is signed is what the page of this version showed: nothing but the choice has changed since.
        if (form.isSigned()) SignOff.give(claim, ClaimFacts.of(claim).toSign().hash(), current.account());
    }

    private static Response page(Claim claim, AdjudicationForm form, FormErrors errors) {
        return Forms.again(errors, Templates.adjudication(Shown.of(claim), form, errors));
    }
}
