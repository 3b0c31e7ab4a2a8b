package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import stet.notice.Notice;
import stet.notice.Notices;

/** What somebody is told, and what of it they have read. */
@Path("/api/v1/notices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class NoticesApi {
    private static final int PAGE = 100;

    @Inject
    Call call;

    /** One page, newest first; next is the id before which the following one begins, null at the end. */
    public record Listing(
            List<NoticeView> notices,
            @Schema(nullable = true) Long next) {}

    /** Those that somebody has read, by id. */
    public record ReadNotices(List<Long> ids) {}

    /** How many of them were unread until now. */
    public record Marked(int marked) {}

    @GET
    @Transactional
    @Operation(summary = "Your notices, newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Listing.class)))
    public Response list(@RestQuery String unread, @RestQuery String before) {
        call.parameters(Set.of("unread", "before"));
        long place = call.place("before");
        List<Notice> found = Notices.of(call.by(), call.flag("unread"), place == 0 ? Long.MAX_VALUE : place, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<NoticeView> page = found.stream().limit(PAGE).map(NoticeView::of).toList();
        return Call.ok(new Listing(page, more ? page.get(PAGE - 1).id() : null));
    }

    /** 422 naming what is no notice to whoever asks. */
    @POST
    @Path("read")
    @Transactional
    @Operation(summary = "Mark notices as read")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Marked.class)))
    public Response read(
            @RequestBody(content = @Content(schema = @Schema(implementation = ReadNotices.class))) byte[] body) {
        ReadNotices read = call.read(body, ReadNotices.class);
        List<Long> ids = read.ids() == null
                ? List.of()
                : read.ids().stream().filter(Objects::nonNull).toList();
        return call.changed(new Marked(Notices.read(call.by(), ids, "ids")));
    }
}
