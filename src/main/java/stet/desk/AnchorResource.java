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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.article.Passage;
import stet.article.Revision;
import stet.claim.Claim;
import stet.claim.Nearest;
import stet.claim.Words;
import stet.pack.Laid;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** The words of the article that a claim rests on: longer, shorter, or others, its statement left as it is. */
@Path("/claims/{number}/anchor")
@RolesAllowed({"checker", "editor", "admin"})
public class AnchorResource {
    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance anchor(
                Claim claim, String passage, boolean isGone, AnchorForm form, FormErrors errors);
    }

    @GET
    @Transactional
    public Response show(@RestPath long number) {
        Act.RESTATE.by(current.account());
        Claim claim = Claim.shown(number);
        String quote = isGone(claim)
                ? nearest(claim).map(Revision.Place::words).orElse("")
                : claim.words().quote();
        return page(claim, AnchorForm.of(quote, claim), FormErrors.none());
    }

    @POST
    @Transactional
    public Response rest(@RestPath long number, @BeanParam AnchorForm form) {
        Act.RESTATE.by(current.account());
        FormErrors errors = forms.check(form);
        Claim claim = Claim.toChangeWithArticle(number);
        if (errors.any()) return page(claim, form, errors);
        Words words = words(claim, Fields.text(form.quote()));
        errors.add(claim.flaws(words));
        if (errors.has("statement")) errors = FormErrors.none().add("quote", errors.of("statement"));
        if (errors.any()) return page(claim, form, errors);
        if (form.isStale(claim)) return page(claim, AnchorForm.of(form.quote(), claim), errors.stale());
        claim.restate(words, current.account());
        Laid.of(claim).filter(laid -> !laid.isConfirmed()).ifPresent(laid -> laid.confirm(current.account()));
        return submissions.done(claim.path(), "restated");
    }

    /** In its own passage where they stand there; where its words are gone, in that of the nearest; else anywhere. */
    private static Words words(Claim claim, String quote) {
        Revision text = claim.article().text();
        Integer own = claim.words().passage();
        if (own != null && text.words(own).isPresent() && text.holds(own, quote)) {
            return claim.words().resting(quote, own, claim.words().quoteAt());
        }
        Optional<Revision.Place> near = isGone(claim) ? nearest(claim) : Optional.empty();
        return near.filter(place -> text.holds(place.passage(), quote))
                .map(place -> claim.words().resting(quote, place.passage(), place.at()))
                .orElseGet(() -> claim.words().resting(quote, null, null));
    }

    private static boolean isGone(Claim claim) {
        String words = Passage.currentWords(claim.article(), claim.words().passage());
        return !claim.words().quote().isEmpty() && claim.words().placeIn(words).isEmpty();
    }

    private static Optional<Revision.Place> nearest(Claim claim) {
        return Nearest.to(claim, claim.article().text());
    }

    private static Response page(Claim claim, AnchorForm form, FormErrors errors) {
        boolean gone = isGone(claim);
        Integer passage = gone
                ? nearest(claim).map(Revision.Place::passage).orElse(null)
                : claim.words().passage();
        String words = Passage.currentWords(claim.article(), passage);
        return Forms.again(errors, Templates.anchor(claim, words, gone, form, errors));
    }
}
