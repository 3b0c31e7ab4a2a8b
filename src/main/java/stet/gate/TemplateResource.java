package stet.gate;

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
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Option;
import stet.web.Reworded;
import stet.web.Submissions;

/** The rules of every article that has none of its own. */
@Path("/gate-rules")
@RolesAllowed({"checker", "editor", "admin"})
public class TemplateResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "gate")
    static class Templates {
        private Templates() {}

        static native TemplateInstance template(
                RulesForm form, List<Option> countings, List<Reworded> yours, FormErrors errors);
    }

    @GET
    public TemplateInstance form() {
        Act.SET_GATE_RULES.by(current.account());
        return page(RulesForm.of(GateRules.template()), FormErrors.none());
    }

    @POST
    @Transactional
    public Response set(@BeanParam RulesForm form) {
        Act.SET_GATE_RULES.by(current.account());
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, page(form, errors));
        Rules now = GateRules.templateToChange();
        Rules rules = form.rules(errors);
        errors.add(GateRules.flaws(now, rules));
        if (errors.any()) return Forms.again(errors, page(form, errors));
        if (form.isStale(now)) return Forms.again(errors.stale(), page(form.over(now), errors));
        GateRules.setTemplate(rules, current.account());
        return submissions.done("/gate-rules");
    }

    private static TemplateInstance page(RulesForm form, FormErrors errors) {
        List<Reworded> yours = errors.isStale() ? form.since(GateRules.template()) : List.of();
        return Templates.template(form, RulesForm.countings(), yours, errors);
    }
}
