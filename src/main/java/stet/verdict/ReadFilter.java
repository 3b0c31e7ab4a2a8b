package stet.verdict;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.account.Account;
import stet.account.CurrentAccount;
import stet.article.Article;

/**
 * Notes who was shown what shows verdicts: pages below a claim or an article, and exports. Pages that show some claims among
 * many note those themselves.
 */
@Provider
public class ReadFilter implements ContainerResponseFilter {
    private static final Pattern ARTICLE = Pattern.compile(
            "(?:/api/v1)?/articles/([^/]+)" + "(?:/revisions/\\d+|/fixes|/gate|/sign-offs/.*|/certificate|/claims)?");

    private static final Pattern EXPORT = Pattern.compile("(?:/api/v1)?/(?:claims|evidence|history)\\.[a-z]+");

    /** Addresses below a claim that show no verdict, or are left to note what they show. */
    private static final Set<String> SILENT =
            Set.of("", "anchor", "assignment", "evidence/new", "restatement/new", "split/new");

    @Inject
    CurrentAccount current;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.OK.getStatusCode()) return;
        if (!request.getMethod().equals(HttpMethod.GET) || !current.isSignedIn()) return;
        UriInfo uri = request.getUriInfo();
        Optional<ClaimAddress> claim = ClaimAddress.of(uri.getPath());
        if (claim.isPresent()) {
            boolean shows = !SILENT.contains(claim.get().below());
            if (shows) note(() -> ReadVerdict.note(reader(), List.of(claim.get().number())));
            return;
        }
        Matcher article = ARTICLE.matcher(uri.getPath());
        if (article.matches()) note(() -> ofArticle(article.group(1)));
        else if (EXPORT.matcher(uri.getPath()).matches()) note(() -> ofExport(uri));
    }

    private void ofExport(UriInfo uri) {
        String slug = uri.getQueryParameters().getFirst("article");
        if (slug == null || slug.isEmpty()) ReadVerdict.noteAll(reader());
        else ofArticle(slug);
    }

    private void ofArticle(String slug) {
        Article.named(slug).ifPresent(article -> ReadVerdict.note(reader(), article));
    }

    private Account reader() {
        return current.account();
    }

    private static void note(Runnable noting) {
        QuarkusTransaction.requiringNew().run(noting);
    }
}
