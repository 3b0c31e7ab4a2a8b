package stet.account;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import stet.home.Address;
import stet.web.Clocks;
import stet.web.Forms;

/** A one-time link as it is shown, once, to the admin who made it. */
record NewLink(String name, String address, Instant until) {
    static NewLink of(Account account, String token, Address address) {
        return new NewLink(account.name(), address.of("/invitations/" + token), Invitation.until(Clocks.now()));
    }

    /** The page that holds it, in place of a redirect, which would carry the secret in its address; nobody stores it. */
    static Response page(TemplateInstance page) {
        return Response.fromResponse(Forms.page(201, page))
                .header("Cache-Control", "no-store")
                .build();
    }
}
