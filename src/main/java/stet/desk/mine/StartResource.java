package stet.desk.mine;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import stet.account.CurrentAccount;

/** The desk as it lies before whoever is signed in. */
@Path("/")
@Authenticated
public class StartResource {
    @Inject
    Desks desks;

    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "mine")
    static class Templates {
        private Templates() {}

        static native TemplateInstance desk(MyDesk desk);
    }

    @GET
    public TemplateInstance show() {
        return Templates.desk(desks.of(current.account()));
    }
}
