package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.Act;
import stet.history.Event;
import stet.signoff.Verification;
import stet.verdict.ReadVerdict;

/** What happened at the desk, and whether that is still what was written. */
@Path("/api/v1/history")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class HistoryApi {
    @Inject
    Call call;

    @Inject
    Verification verification;

    /** Whether everything holds: how many events, the hash they end in, and the first thing that is broken, or null. */
    public record Verified(
            boolean intact,
            long events,
            String head,
            @Schema(nullable = true) Broken firstBroken) {}

    /** What does not hold, and why, in words. */
    public record Broken(String what, String reason) {}

    @GET
    @Transactional
    @Operation(summary = "All events, oldest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EventsView.class)))
    public Response all(@RestQuery String after) {
        Act.READ_HISTORY.by(call.by());
        call.parameters(Set.of("after"));
        List<Event> found = Event.after(call.place("after"), EventsView.PAGE + 1);
        ReadVerdict.noteUnlessKept(
                call.by(),
                found.stream().map(Event::claim).filter(Objects::nonNull).collect(Collectors.toSet()));
        return Call.ok(EventsView.of(found));
    }

    @GET
    @Path("verification")
    @Operation(summary = "Whether the history holds")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Verified.class)))
    public Response verify() {
        call.parameters(Set.of());
        Verification.Result found = verification.runAlone();
        return Call.ok(new Verified(
                found.isIntact(),
                found.events(),
                found.head(),
                found.firstBroken()
                        .map(flaw -> new Broken(flaw.what(), flaw.why()))
                        .orElse(null)));
    }
}
