package stet.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.CurrentAccount;
import stet.history.EventFilter;
import stet.history.HistoryHead;
import stet.verdict.ReadVerdict;
import stet.web.Forms;
import stet.web.Parameters;

/** What happened at the desk, and whether that is still what was written. */
@Path("/history")
@RolesAllowed({"editor", "admin"})
public class HistoryResource {
    @Inject
    HistoryChecks checks;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance history(HistoryPage page);
    }

    @GET
    @Transactional
    public Response list(
            @RestQuery String act,
            @RestQuery String who,
            @RestQuery String before,
            @RestQuery String verify,
            UriInfo uri) {
        Parameters.known(uri.getQueryParameters(), Set.of("act", "who", "before", "verify"));
        EventFilter filter = EventFilter.of(act, who, before);
        HistoryHead head = HistoryHead.current();
        HistoryChecks.State check = checks.look(head.eventCount(), verify != null);
        HistoryPage page = HistoryPage.of(filter, head, check);
        ReadVerdict.noteUnlessKept(current.account(), page.claims());
        return Forms.page(200, Templates.history(page));
    }
}
