package stet.coverage;

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
import stet.article.AuthorSource;
import stet.claim.Claim;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** One sentence of an article: what is claimed in it, and what is said of it. */
@Path("/articles/{slug}/sentences")
@RolesAllowed({"checker", "editor", "admin"})
public class SentenceResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "coverage")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sentences(Coverage coverage);

        static native TemplateInstance sentence(
                Coverage coverage, ReadSentence sentence, List<AuthorSource> sources, MarkForm form, FormErrors errors);
    }

    @GET
    public TemplateInstance list(@RestPath String slug) {
        return Templates.sentences(Coverage.of(Article.shown(slug)));
    }

    @GET
    @Path("{number}")
    public TemplateInstance show(@RestPath String slug, @RestPath int number) {
        Coverage coverage = Coverage.of(Article.shown(slug));
        ReadSentence sentence = coverage.sentence(number);
        return page(coverage, sentence, MarkForm.of(sentence), FormErrors.none());
    }

    @POST
    @Path("{number}")
    @Transactional
    public Response mark(@RestPath String slug, @RestPath int number, @BeanParam MarkForm form) {
        Act.MARK_SENTENCE.by(current.account());
        FormErrors errors = forms.check(form);
        Coverage coverage = Coverage.of(Article.toChange(slug));
        ReadSentence sentence = coverage.sentence(number);
        if (errors.any()) return again(coverage, sentence, form, errors);
        State state = form.state(errors);
        Claim claim = form.claim(errors);
        if (!errors.any()) errors.add(coverage.flaws(sentence, state, claim));
        if (errors.any()) return again(coverage, sentence, form, errors);
        if (form.isStale(sentence)) return again(coverage, sentence, form.over(sentence), errors.stale());
        coverage.mark(number, state, claim, current.account());
        return submissions.done(coverage.article().path() + "#s" + number);
    }

    private static Response again(Coverage coverage, ReadSentence sentence, MarkForm form, FormErrors errors) {
        return Forms.again(errors, page(coverage, sentence, form, errors));
    }

    private static TemplateInstance page(Coverage coverage, ReadSentence sentence, MarkForm form, FormErrors errors) {
        List<AuthorSource> sources = AuthorSource.of(coverage.article()).stream()
                .filter(source -> source.sentence().equals(sentence.key()))
                .toList();
        return Templates.sentence(coverage, sentence, sources, form, errors);
    }
}
