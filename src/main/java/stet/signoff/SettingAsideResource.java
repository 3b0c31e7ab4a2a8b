package stet.signoff;

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
import java.util.Objects;
import java.util.Optional;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Option;
import stet.web.ReasonForm;
import stet.web.Refusal;
import stet.web.Submissions;
import stet.web.Texts;

/** Proposing that a claim is not for checking, agreeing to it, and taking it back into checking. */
@Path("/claims/{number}/setting-aside")
@RolesAllowed({"checker", "editor", "admin"})
public class SettingAsideResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "signoff")
    static class Templates {
        private Templates() {}

        static native TemplateInstance settingAside(
                Claim claim, SettingAsideForm form, List<Option> grounds, FormErrors errors);

        static native TemplateInstance agreement(Claim claim, SettingAside seen, SettingAside now, FormErrors errors);

        static native TemplateInstance backIntoChecking(Claim claim, ReasonForm form, FormErrors errors);
    }

    @GET
    @Path("new")
    public TemplateInstance form(long number) {
        Act.PROPOSE_SETTING_ASIDE.by(current.account());
        return page(Claim.shown(number), SettingAsideForm.EMPTY, FormErrors.none());
    }

    @POST
    @Transactional
    public Response propose(long number, @BeanParam SettingAsideForm form) {
        Act.PROPOSE_SETTING_ASIDE.by(current.account());
        Claim claim = Claim.toChange(number);
        FormErrors errors = forms.check(form);
        Optional<SettingAside.Ground> ground = SettingAside.Ground.of(Objects.toString(form.ground(), ""));
        if (ground.isEmpty() && !errors.isDraft()) errors.add("ground", Texts.of("aside_choose"));
        if (errors.any()) return Forms.again(errors, page(claim, form, errors));
        SettingAside.propose(claim, ground.orElseThrow(), form.reason().strip(), current.account());
        return submissions.done(claim.path(), "aside_proposed");
    }

    @GET
    @Path("agreement")
    public TemplateInstance agreementForm(long number) {
        Act.AGREE_SETTING_ASIDE.by(current.account());
        return page(ClaimFacts.of(Claim.shown(number)), new AgreementForm(""), FormErrors.none());
    }

    /** 409 with both proposals where the one that was read is not the one that waits. */
    @POST
    @Path("agreement")
    @Transactional
    public Response agree(long number, @BeanParam AgreementForm form) {
        Act.AGREE_SETTING_ASIDE.by(current.account());
        Claim claim = Claim.toChange(number);
        ClaimFacts facts = ClaimFacts.of(claim);
        FormErrors errors = forms.check(form);
        SettingAside.agreementRefusal(facts, current.account()).ifPresent(Refusal::raise);
        if (!form.isOf(facts.settingAside().orElseThrow())) errors.stale();
        if (errors.any()) return Forms.again(errors, page(facts, form, errors));
        SettingAside.agree(claim, current.account());
        return submissions.done(claim.path(), "aside_agreed");
    }

    @GET
    @Path("withdrawal")
    public TemplateInstance withdrawalForm(long number) {
        Act.WITHDRAW_SETTING_ASIDE.by(current.account());
        return Templates.backIntoChecking(Claim.shown(number), ReasonForm.EMPTY, FormErrors.none());
    }

    @POST
    @Path("withdrawal")
    @Transactional
    public Response withdraw(long number, @BeanParam ReasonForm form) {
        Act.WITHDRAW_SETTING_ASIDE.by(current.account());
        Claim claim = Claim.toChange(number);
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, Templates.backIntoChecking(claim, form, errors));
        SettingAside.withdraw(claim, form.text(), current.account());
        return submissions.done(claim.path(), "aside_withdrawn");
    }

    private static TemplateInstance page(ClaimFacts facts, AgreementForm form, FormErrors errors) {
        SettingAside now = facts.proposedAside()
                .filter(aside -> !aside.isAgreed())
                .orElseThrow(() -> Refusal.conflict(Texts.of("aside_none")));
        SettingAside seen = facts.settingsAside().stream()
                .filter(aside -> form.isOf(aside) && aside != now)
                .findFirst()
                .orElse(null);
        return Templates.agreement(facts.claim(), seen, now, errors);
    }

    private static TemplateInstance page(Claim claim, SettingAsideForm form, FormErrors errors) {
        return Templates.settingAside(claim, form, SettingAsideForm.grounds(), errors);
    }
}
