package stet.evidence;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
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
import java.util.Map;
import java.util.SortedSet;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.Account;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** Attaching evidence to a claim, and to others in the same act. */
@Path("/claims/{number}/evidence")
@RolesAllowed({"checker", "editor", "admin"})
public class EvidenceResource {
    @Inject
    CurrentAccount current;

    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "evidence")
    static class Templates {
        private Templates() {}

        static native TemplateInstance create(
                Claim claim, EvidenceForm form, FormErrors errors, EvidenceChoices choices, String seen);
    }

    /** What a form is opened with: a source, an address with words found there, or a call. */
    public record Asked(
            @RestQuery String source,
            @RestQuery String url,
            @RestQuery String quote,
            @RestQuery String medium) {}

    @GET
    @Path("new")
    public Response open(@RestPath long number, @BeanParam Asked asked) {
        Act.ATTACH_EVIDENCE.by(current.account());
        Claim claim = Claim.shown(number);
        EvidenceForm form = EvidenceForm.of(prefill(asked), claim);
        FormErrors errors = forms.check(form);
        form.known(errors);
        return Forms.again(errors, page(claim, form, errors));
    }

    /** Two thousand claims take ten seconds of a small machine, and more than the usual minute when it is busy. */
    @POST
    @Transactional
    @TransactionConfiguration(timeout = 300)
    public Response attach(@RestPath long number, @BeanParam EvidenceForm form, @RestForm String then) {
        Account by = current.account();
        Act.ATTACH_EVIDENCE.by(by);
        FormErrors errors = forms.check(form);
        if (errors.any()) return Forms.again(errors, page(Claim.shown(number), form, errors));
        SortedSet<Long> numbers = AlsoClaims.of(form, errors);
        numbers.add(number);
        List<Claim> claims = Claim.toChange(numbers);
        Claim claim = claims.get(numbers.headSet(number).size());
        if (form.isStale(claim)) errors.stale();
        if (form.checkTwice(form.check(errors, claims), claims).any())
            return Forms.again(errors, page(claim, form, errors));
        Source source = form.source(by);
        Citation cited = form.citation(errors);
        Map<Claim, Evidence> pieces = Evidence.attach(claims, source, cited, by);
        if (then != null) return submissions.done(again(claim, source));
        return submissions.done(pieces.get(claim).path(), "attached");
    }

    private Prefill prefill(Asked asked) {
        String source = asked.source();
        if (Medium.CALL.key().equals(asked.medium())) return Prefill.call(current.account());
        if (source == null || source.isBlank()) return Prefill.at(asked.url(), asked.quote());
        return SourceChoice.named(source).map(Prefill::again).orElseGet(() -> Prefill.unknown(source));
    }

    private static String again(Claim claim, Source source) {
        return claim.path() + "/evidence/new?source=" + source.number();
    }

    private static TemplateInstance page(Claim claim, EvidenceForm form, FormErrors errors) {
        String seen = errors.isStale() ? form.statementSeen(claim) : "";
        return Templates.create(claim, form, errors, EvidenceChoices.of(claim, form), seen);
    }
}
