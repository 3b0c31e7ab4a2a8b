package stet.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import stet.history.HistoryHead;
import stet.home.Address;

/** `claims.zip`: both files, the people in them, and a manifest by which anybody can see that nothing is missing. */
@ApplicationScoped
class Packet {
    @Inject
    ClaimsCsv claims;

    @Inject
    EvidenceCsv evidence;

    @Inject
    AccountsCsv accounts;

    @Inject
    Address address;

    @ConfigProperty(name = "quarkus.application.version")
    String program;

    /** Reads in the transaction at hand. */
    void write(Order order, OutputStream out) throws IOException {
        Named named = new Named(accounts.logins());
        Parcel parcel = new Parcel(order, named, out);
        parcel.add("claims.csv", claims.columns(), file -> claims.write(order.filter(), file));
        parcel.add("evidence.csv", evidence.columns(), file -> evidence.write(order.filter(), file));
        parcel.add("accounts.csv", AccountsCsv.COLUMNS, file -> accounts.write(named, file));
        parcel.add("manifest.json", manifest(order, parcel).json());
        parcel.finish();
    }

    private Manifest manifest(Order order, Parcel parcel) {
        HistoryHead head = HistoryHead.current();
        return new Manifest(
                Manifest.CONTRACT,
                "stet " + program,
                address.of("/"),
                order.login(),
                order.at().toString(),
                order.filter().parameters(),
                order.spelling().isGuarded() ? "on" : "off",
                parcel.withheld(),
                parcel.files(),
                new Manifest.Head(head.eventCount(), head.hash()));
    }
}
