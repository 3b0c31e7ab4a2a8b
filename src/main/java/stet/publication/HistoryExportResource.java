package stet.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import stet.account.CurrentAccount;
import stet.history.History;
import stet.home.OneMoment;
import stet.signoff.ClaimFilter;
import stet.signoff.ReadClaims;
import stet.web.Parameters;

/** The whole history, streamed as it is read, for whoever wants to verify it without this desk. */
@Path("/")
@RolesAllowed({"editor", "admin"})
public class HistoryExportResource {
    @Inject
    OneMoment moment;

    @Inject
    Delivery delivery;

    @Inject
    CurrentAccount current;

    @GET
    @Path("history.csv")
    public Response csv(UriInfo uri) {
        Spelling spelling = Spelling.of(Parameters.known(uri.getQueryParameters(), Spelling.PARAMETERS));
        note();
        return delivery.of(
                "stet-history",
                "csv",
                ExportResource.CSV,
                History.now(),
                out -> moment.read(() -> HistoryFile.csv(out, spelling)));
    }

    @GET
    @Path("history.jsonl")
    public Response lines(UriInfo uri) {
        Parameters.known(uri.getQueryParameters(), Set.of());
        note();
        return delivery.of(
                "stet-history",
                "jsonl",
                "application/jsonl; charset=UTF-8",
                History.now(),
                out -> moment.read(() -> HistoryFile.lines(out)));
    }

    /** The history tells every verdict. */
    private void note() {
        QuarkusTransaction.requiringNew().run(() -> ReadClaims.note(current.account(), ClaimFilter.ALL));
    }
}
