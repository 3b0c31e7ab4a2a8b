package stet.verdict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.claim.Claim;
import stet.history.Event;

/**
 * Notes who is shown verdicts by pages below a claim, and of an article. Pages that show some claims among many note
 * those themselves.
 */
@Provider
public class ReadFilter implements ContainerRequestFilter, ContainerResponseFilter {
    /** Routes of an article that show the ratings of its claims. */
    private static final Pattern ARTICLE = Pattern.compile("(?:/api/v1)?/articles/\\{slug}"
            + "(?:/revisions/\\{number}|/fixes|/fixes\\.docx|/sign-offs/.*|/certificate)?");

    /** An event of the history, whole. */
    private static final String EVENT = "/history/{number}";

    /** Routes below a claim that show no verdict, or note what they show. */
    private static final Set<String> SILENT = Set.of(
            "",
            "anchor",
            "assignment",
            "evidence/new",
            "restatement/new",
            "second-reading/new",
            "second-reading/withdrawal",
            "setting-aside/new",
            "split/new");

    /** A page, and a form that comes back with what is wrong or changed meanwhile. */
    private static final Set<Integer> SHOWN = Set.of(200, 409, 422);

    @Context
    ResourceInfo resource;

    @Inject
    CurrentAccount current;

    /** Before the page is made: a verdict that is kept back from then on is not on it. */
    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals(HttpMethod.GET)) return;
        String route = ClaimAddress.route(resource);
        MultivaluedMap<String, String> parts = request.getUriInfo().getPathParameters();
        if (ARTICLE.matcher(route).matches() && current.isSignedIn()) note(() -> ofArticle(parts.getFirst("slug")));
        else if (route.equals(EVENT) && current.may(Act.READ_HISTORY.name()))
            note(() -> ofEvent(parts.getFirst("number")));
    }

    private void ofArticle(String slug) {
        Article.named(slug).ifPresent(article -> ReadVerdict.note(current.account(), article));
    }

    private void ofEvent(String number) {
        Optional.of(number)
                .filter(digits -> digits.matches("[0-9]{1,18}"))
                .flatMap(digits -> Event.<Event>findByIdOptional(Long.valueOf(digits)))
                .filter(event -> event.claim() != null)
                .ifPresent(event -> ReadVerdict.noteUnlessKept(current.account(), List.of(event.claim())));
    }

    /** Once it is known that it is shown. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!SHOWN.contains(response.getStatus())) return;
        ClaimAddress.of(resource, request.getUriInfo())
                .filter(claim -> !SILENT.contains(claim.below()) && shows(request, claim))
                .filter(claim -> current.isSignedIn())
                .ifPresent(claim -> note(() -> ofClaim(claim.number())));
    }

    /** Whoever may still give a second verdict was shown nothing. */
    private void ofClaim(long number) {
        Claim.numbered(number)
                .filter(claim -> !Veil.covers(claim, current.account()))
                .ifPresent(claim -> ReadVerdict.note(current.account(), List.of(number)));
    }

    private static void note(Runnable noting) {
        QuarkusTransaction.requiringNew().run(noting);
    }

    /** Acts on what is open to a second reader show nothing but what was sent. */
    private static boolean shows(ContainerRequestContext request, ClaimAddress claim) {
        return request.getMethod().equals(HttpMethod.GET) || !VeilFilter.OPEN.contains(claim.below());
    }
}
