package stet.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import stet.account.Account;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.claim.ClaimRanges;
import stet.claim.Hands;
import stet.signoff.ClaimFilter;
import stet.signoff.Claims;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Option;
import stet.web.Refusal;
import stet.web.Submissions;

/** Putting many claims into somebody's hands at once: those that were chosen, or all that a filter matches. */
@Path("/claims/assignments")
@RolesAllowed({"checker", "editor", "admin"})
public class AssignmentsResource {
    private static final String CHOSEN = "claim";

    /** `yes` for those alone of what a filter matches that are neither signed off nor set aside. */
    private static final String UNFINISHED = "unfinished";

    @Inject
    Claims claims;

    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance assign(AssignmentsForm form, List<Option> people, FormErrors errors);

        static native TemplateInstance assigned(int done, List<Refused> refused);
    }

    /** A claim that stays as it was, and why. */
    public record Refused(Claim claim, String reason) {}

    @GET
    @Path("new")
    public TemplateInstance form(UriInfo uri) {
        Act.TAKE.by(current.account());
        AssignmentsForm form = new AssignmentsForm(ClaimRanges.inWords(asked(uri.getQueryParameters())), "", "");
        return Templates.assign(form, Hands.everybody(), FormErrors.none());
    }

    /** 303 where all of them could be assigned; else 200 with those that could not, each with the reason. */
    @POST
    public Response assign(@BeanParam AssignmentsForm form) {
        Act.TAKE.by(current.account());
        FormErrors errors = forms.check(form);
        if (errors.any()) return again(form, errors);
        SortedSet<Long> numbers = form.numbers(errors);
        Account to = form.taker(current.account(), errors);
        Instant dueAt = form.dueAt(errors);
        if (errors.any()) return again(form, errors);
        if (dueAt != null || !to.is(current.account())) Act.ASSIGN.by(current.account());
        List<Refused> refused = new ArrayList<>();
        for (long number : numbers) assign(number, to.login(), dueAt, refused);
        if (refused.isEmpty()) return done(to);
        return Forms.page(200, Templates.assigned(numbers.size() - refused.size(), refused));
    }

    private Collection<Long> asked(MultivaluedMap<String, String> given) {
        FormErrors errors = FormErrors.none();
        if (given.containsKey(CHOSEN)) {
            return ClaimRanges.typed(CHOSEN, String.join(",", given.get(CHOSEN)), errors);
        }
        MultivaluedMap<String, String> filter = new MultivaluedHashMap<>(given);
        ClaimFilter matching = ClaimFilter.of(filter, Set.of(UNFINISHED));
        return "yes".equals(given.getFirst(UNFINISHED))
                ? claims.unfinished(matching, ClaimRanges.MOST)
                : claims.numbers(matching, ClaimRanges.MOST);
    }

    /** Each in a transaction of its own: what is refused leaves the rest done. */
    private void assign(long number, String to, Instant dueAt, List<Refused> refused) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> Assignment.assign(
                            Claim.toChange(number), Account.named(to).orElseThrow(), dueAt, current.account()));
        } catch (Refusal no) {
            refused.add(new Refused(Claim.shown(number), no.getMessage()));
        }
    }

    private Response done(Account to) {
        return QuarkusTransaction.requiringNew()
                .call(() -> submissions.done("/claims?assignee=" + to.login(), "assigned"));
    }

    private static Response again(AssignmentsForm form, FormErrors errors) {
        return Forms.again(errors, Templates.assign(form, Hands.everybody(), errors));
    }
}
