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
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Option;
import stet.web.Reworded;
import stet.web.Submissions;

/** The rules of one article's gate. */
@Path("/articles/{slug}/gate/rules")
@RolesAllowed({"checker", "editor", "admin"})
public class RulesResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "gate")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rules(
                Article article, RulesForm form, List<Option> countings, List<Reworded> yours, FormErrors errors);
    }

    @GET
    public TemplateInstance form(@RestPath String slug) {
        Act.SET_GATE_RULES.by(current.account());
        Article article = Article.shown(slug);
        GateRules.refuseUnlessMay(article, current.account());
        return page(article, RulesForm.of(GateRules.of(article)), FormErrors.none());
    }

    @POST
    @Transactional
    public Response set(@RestPath String slug, @BeanParam RulesForm form) {
        Act.SET_GATE_RULES.by(current.account());
        Article article = Article.toChange(slug);
        GateRules.refuseUnlessMay(article, current.account());
        FormErrors errors = forms.check(form);
        if (errors.any()) return again(article, form, errors);
        Rules now = GateRules.of(article);
        Rules rules = form.rules(errors);
        errors.add(GateRules.flaws(now, rules));
        if (errors.any()) return again(article, form, errors);
        if (form.isStale(now)) return again(article, form.over(now), errors.stale());
        GateRules.set(article, rules, current.account());
        return submissions.done(article.path() + "/gate#h-rules");
    }

    private static Response again(Article article, RulesForm form, FormErrors errors) {
        return Forms.again(errors, page(article, form, errors));
    }

    private static TemplateInstance page(Article article, RulesForm form, FormErrors errors) {
        List<Reworded> yours = errors.isStale() ? form.since(GateRules.of(article)) : List.of();
        return Templates.rules(article, form, RulesForm.countings(), yours, errors);
    }
}
