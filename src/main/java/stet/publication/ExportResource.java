package stet.publication;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.home.OneMoment;

/** The exports: everything that matches the filter, streamed as it is read. */
@Path("/")
@RolesAllowed({"checker", "editor", "admin"})
public class ExportResource {
    static final String CSV = "text/csv; charset=UTF-8; header=present";

    @Inject
    ClaimsCsv claims;

    @Inject
    EvidenceCsv evidence;

    @Inject
    Packet packet;

    @Inject
    OneMoment moment;

    @Inject
    CurrentAccount current;

    @GET
    @Path("claims.csv")
    public Response claims(UriInfo uri) {
        Order order = order(uri);
        return csv(order.isSignedOff() ? "stet-signed-off" : "stet-claims", claims, order);
    }

    @GET
    @Path("evidence.csv")
    public Response evidence(UriInfo uri) {
        return csv("stet-evidence", evidence, order(uri));
    }

    @GET
    @Path("claims.zip")
    public Response packet(UriInfo uri) {
        Order order = order(uri);
        return download(
                "stet-packet",
                "zip",
                "application/zip",
                order.at(),
                out -> moment.read(() -> packet.write(order, out)));
    }

    private Order order(UriInfo uri) {
        Act.EXPORT.by(current.account());
        return Order.of(uri.getQueryParameters(), current.login());
    }

    private Response csv(String name, Table table, Order order) {
        return download(
                name,
                "csv",
                CSV,
                order.at(),
                out -> moment.read(() -> {
                    CsvFile file = new CsvFile(out, table.columns(), order.spelling(), Named.nobody());
                    table.write(order.filter(), file);
                    file.finish();
                }));
    }

    /** Where writing fails midway the connection is broken, so that nobody takes a part for the whole. */
    static Response download(String name, String extension, String type, Instant at, StreamingOutput content) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        String file = "%s-%s.%s".formatted(name, day, extension);
        return Response.ok((StreamingOutput) out -> whole(content, out))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static void whole(StreamingOutput content, OutputStream out) throws IOException {
        try {
            content.write(out);
        } catch (IOException | RuntimeException | Error midway) {
            breakOff();
            throw midway;
        }
    }

    /** Waits until it is closed: left to itself, the framework's reset races with its own last chunk, and may lose. */
    private static void breakOff() {
        HttpServerRequest request = CDI.current()
                .select(CurrentVertxRequest.class)
                .get()
                .getCurrent()
                .request();
        if (!request.response().headWritten()) return;
        request.connection().close().toCompletionStage().toCompletableFuture().join();
    }
}
