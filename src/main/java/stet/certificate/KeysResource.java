package stet.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import stet.web.Forms;

/** The public keys of the desk, for whoever holds a certificate: most of those have no account here. */
@Path("/keys")
@PermitAll
public class KeysResource {
    @CheckedTemplate(basePath = "certificate")
    static class Templates {
        private Templates() {}

        static native TemplateInstance keys(List<DeskKey> keys);
    }

    @GET
    @Transactional
    public Response show() {
        return Forms.page(200, Templates.keys(DeskKey.all()));
    }
}
