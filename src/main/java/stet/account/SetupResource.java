package stet.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import stet.web.FormErrors;
import stet.web.Forms;

/** Where the set-up link on the console leads: whoever can read the console becomes the first admin. */
@Path("/setup/{token}")
@PermitAll
public class SetupResource {
    @Inject
    Forms forms;

    @Inject
    SessionCookie cookie;

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance setup(String token, SetupForm form, FormErrors errors);
    }

    @GET
    public TemplateInstance show(@RestPath String token) {
        FirstAdmin.shown(token);
        return Templates.setup(token, SetupForm.blank(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response setUp(@RestPath String token, @BeanParam SetupForm form) {
        Invitation link = FirstAdmin.toUse(token);
        FormErrors errors = form.check(forms.check(form));
        if (errors.any()) return Forms.again(errors, Templates.setup(token, form, errors));
        return cookie.letIn(form.setUp(link));
    }
}
