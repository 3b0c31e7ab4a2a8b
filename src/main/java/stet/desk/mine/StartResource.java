package stet.desk.mine;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.CurrentAccount;
import stet.verdict.ReadVerdict;
import stet.web.Forms;
import stet.web.Texts;

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

        static native TemplateInstance desk(MyDesk desk, String done);
    }

    @GET
    @Transactional
    public Response show(@RestQuery String done) {
        String said = "queue".equals(done) ? Texts.of("desk_queue_done") : "";
        MyDesk desk = desks.of(current.account());
        ReadVerdict.note(current.account(), desk.rated());
        return Forms.page(200, Templates.desk(desk, said));
    }
}
