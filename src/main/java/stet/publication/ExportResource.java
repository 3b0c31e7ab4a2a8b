package stet.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.home.OneMoment;
import stet.signoff.ReadClaims;

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
    Delivery delivery;

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
        return delivery.of(
                "stet-packet",
                "zip",
                "application/zip",
                order.at(),
                out -> moment.read(() -> packet.write(order, out)));
    }

    private Order order(UriInfo uri) {
        Act.EXPORT.by(current.account());
        Order order = Order.of(uri.getQueryParameters(), current.login());
        QuarkusTransaction.requiringNew().run(() -> ReadClaims.note(current.account(), order.filter()));
        return order;
    }

    private Response csv(String name, Table table, Order order) {
        return delivery.of(
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
}
