package stet.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import stet.history.History;
import stet.home.OneMoment;
import stet.web.Forms;
import stet.web.Refusal;
import stet.web.Texts;

/** The whole history, streamed as it is read, for whoever wants to verify it without this desk. */
@Path("/")
@RolesAllowed({"editor", "admin"})
public class HistoryExportResource {
    @Inject
    OneMoment moment;

    @GET
    @Path("history.csv")
    public Response csv(UriInfo uri) {
        Spelling spelling = Spelling.of(known(uri.getQueryParameters(), Spelling.PARAMETERS));
        return ExportResource.download(
                "stet-history",
                "csv",
                ExportResource.CSV,
                History.now(),
                out -> moment.read(() -> HistoryFile.csv(out, spelling)));
    }

    @GET
    @Path("history.jsonl")
    public Response lines(UriInfo uri) {
        known(uri.getQueryParameters(), Set.of());
        return ExportResource.download(
                "stet-history",
                "jsonl",
                "application/jsonl; charset=UTF-8",
                History.now(),
                out -> moment.read(() -> HistoryFile.lines(out)));
    }

    /** Refused with 422 rather than ignored: whoever asks for a part is not sent the whole. */
    private static MultivaluedMap<String, String> known(MultivaluedMap<String, String> given, Set<String> parameters) {
        given.forEach((name, values) -> {
            if (!parameters.contains(name)) throw Refusal.invalid(Texts.of("filter_unknown", name));
            if (values.size() > 1) throw Refusal.invalid(Texts.of("filter_twice", name));
            if (!Forms.isStorable(values.get(0))) throw Refusal.invalid(Texts.of("filter_characters", name));
        });
        return given;
    }
}
