package stet.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Option;
import stet.web.Submissions;
import stet.web.Texts;

/** Adding a claim. */
@Path("/claims")
@RolesAllowed({"checker", "editor", "admin"})
public class ClaimResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "claim")
    static class Templates {
        private Templates() {}

        static native TemplateInstance create(
                ClaimForm form, FormErrors errors, Article article, String passage, List<Option> articles);
    }

    @POST
    @Transactional
    public Response create(@BeanParam ClaimForm form) {
        Act.CREATE_CLAIM.by(current.account());
        FormErrors errors = forms.check(form);
        if (errors.any()) return again(form, errors);
        Article article = Article.heldWhereNamed(Fields.text(form.article())).orElse(null);
        if (article == null) errors.add("article", Texts.of("error_choose"));
        Words words = form.placed(errors);
        if (article != null) errors.add(Claim.flaws(article, words));
        if (errors.any()) return again(form, errors);
        Claim claim = Claim.create(article, words, form.pointers(), current.account());
        return submissions.done(claim.path());
    }

    static Response again(ClaimForm form, FormErrors errors) {
        String slug = Fields.text(form.article());
        Article article = Forms.isStorable(slug) ? Article.named(slug).orElse(null) : null;
        List<Option> articles = article == null ? options() : List.of();
        return Forms.again(errors, Templates.create(form, errors, article, passage(article, form), articles));
    }

    /** The words that the claim would rest on, to read while one writes; empty where they are not known. */
    private static String passage(Article article, ClaimForm form) {
        Integer number = Fields.number("passage", form.passage(), FormErrors.none());
        return article == null || number == null
                ? ""
                : article.text().words(number).orElse("");
    }

    private static List<Option> options() {
        return Option.of(Article.all(), Article::slug, Article::title);
    }
}
