package stet.agreement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import stet.account.CurrentAccount;
import stet.web.Forms;

/** How far independent verdicts agree, for everybody at the desk to see. */
@Path("/agreement")
@RolesAllowed({"checker", "editor", "admin"})
public class AgreementResource {
    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance agreement(AgreementPage page);
    }

    @GET
    @Transactional
    public Response show(UriInfo uri) {
        AgreementFilter filter = AgreementFilter.of(uri.getQueryParameters());
        Agreement agreement = Agreement.of(filter, current.account());
        return Forms.page(200, Templates.agreement(new AgreementPage(filter, agreement)));
    }
}
