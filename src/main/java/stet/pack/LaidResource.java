package stet.pack;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.claim.Claim;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Option;
import stet.web.Refusal;
import stet.web.Submissions;
import stet.web.Texts;

/** The claims that were laid onto an article from packs, to be confirmed or moved one by one. */
@Path("/articles/{slug}/laid")
@RolesAllowed({"checker", "editor", "admin"})
public class LaidResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "pack")
    static class Templates {
        private Templates() {}

        static native TemplateInstance laid(
                Article article, List<Laid> laid, List<Option> packs, PackForm form, FormErrors errors);
    }

    /** Which pack is meant, by the slug of the article that it made. */
    public record PackForm(@RestForm String pack) {}

    @GET
    public Response show(@RestPath String slug) {
        return page(Article.shown(slug), new PackForm(""), FormErrors.none());
    }

    @POST
    @Transactional
    public Response lay(@RestPath String slug, @BeanParam PackForm form) {
        Act.LOAD_PACK.by(current.account());
        FormErrors errors = forms.check(form);
        Article article = Article.toChange(slug);
        if (errors.any()) return page(article, form, errors);
        try {
            PackLaying.lay(article, Fields.line(form.pack()), current.account());
        } catch (Refusal refusal) {
            if (refusal.flaws().isEmpty()) throw refusal;
            return page(article, form, errors.add(refusal.flaws()));
        }
        return submissions.done(article.path() + "/laid");
    }

    @POST
    @Path("{number}/confirmation")
    @Transactional
    public Response confirm(@RestPath String slug, @RestPath long number) {
        Act.CONFIRM_ANCHOR.by(current.account());
        Article article = Article.toChange(slug);
        Laid laid = Laid.of(Claim.toChange(number))
                .filter(one -> one.claim().article().id().equals(article.id()))
                .orElseThrow(() -> Refusal.notFound(Texts.of("claim_unknown", number)));
        laid.confirm(current.account());
        return submissions.done(article.path() + "/laid#claim-" + number);
    }

    private static Response page(Article article, PackForm form, FormErrors errors) {
        List<Option> packs = Option.of(PackLaying.known(article), Article::slug, Article::title);
        return Forms.again(errors, Templates.laid(article, Laid.on(article), packs, form, errors));
    }
}
