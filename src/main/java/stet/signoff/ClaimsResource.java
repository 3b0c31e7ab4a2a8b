package stet.signoff;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.history.HistoryHead;
import stet.home.Address;
import stet.verdict.ReadVerdict;
import stet.web.Forms;
import stet.web.Texts;

/** The list of claims, per article and over all. */
@Path("/claims")
@Authenticated
public class ClaimsResource {
    /** Remembers the list that somebody came from, so that a dossier leads back to it. */
    public static final String LIST = "stet-list";

    private static final Set<String> PAGING = Set.of("done", "sort", "after", "before");
    private static final int ROWS = 50;
    private static final int LONGEST = 3000;

    @Inject
    Claims claims;

    @Inject
    Tallies tallies;

    @Inject
    ClaimChoices choices;

    @Inject
    Address address;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "signoff")
    static class Templates {
        private Templates() {}

        static native TemplateInstance claims(ClaimsPage page, String done);
    }

    @GET
    @Transactional
    public Response list(UriInfo uri) {
        ClaimFilter filter = ClaimFilter.of(uri.getQueryParameters(), PAGING);
        ClaimOrder order = ClaimOrder.of(uri.getQueryParameters().getFirst("sort"));
        Claims.Place place = new Claims.Place(parameter(uri, "after"), parameter(uri, "before"));
        // Before anything else is read, so that nothing is taken for newer than it is.
        long events = HistoryHead.length();
        ClaimsPage page = new ClaimsPage(
                filter,
                order,
                claims.matching(filter, order, place, ROWS),
                tallies.of(filter, events),
                events,
                filter.article().isEmpty()
                        ? null
                        : Article.named(filter.article()).orElseThrow(),
                choices.at(events));
        ReadVerdict.note(current.account(), page.rated());
        return Response.fromResponse(Forms.page(200, Templates.claims(page, done(uri, page))))
                .cookie(remembered(page.address(place)))
                .build();
    }

    /** What has just been done, by its name in the address; a page that nothing led to says nothing. */
    private static String done(UriInfo uri, ClaimsPage page) {
        return switch (parameter(uri, "done")) {
            case "pack" -> Texts.of("done_pack", page.total());
            case "assigned" -> Texts.of("done_assigned");
            default -> "";
        };
    }

    /** Written anew and not as it was sent: a browser's own query may hold what no cookie can. */
    private NewCookie remembered(String query) {
        return new NewCookie.Builder(LIST)
                .value(query.length() > LONGEST ? "" : query)
                .path("/claims")
                .httpOnly(true)
                .secure(address.isSecure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static String parameter(UriInfo uri, String name) {
        String value = uri.getQueryParameters().getFirst(name);
        return value == null ? "" : value;
    }
}
