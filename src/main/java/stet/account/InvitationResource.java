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

/** Where an invitation link leads: choosing a password, which is how somebody comes in for the first time. */
@Path("/invitations/{token}")
@PermitAll
public class InvitationResource {
    @Inject
    Forms forms;

    @Inject
    SessionCookie cookie;

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance invitation(String token, Account account, FormErrors errors);
    }

    @GET
    public TemplateInstance show(@RestPath String token) {
        return Templates.invitation(token, Invitation.shown(token).person(), FormErrors.none());
    }

    @POST
    @Transactional
    public Response accept(@RestPath String token, @BeanParam InvitationForm form) {
        Invitation invitation = Invitation.toUse(token);
        Account account = invitation.person();
        FormErrors errors = form.check(forms.check(form), account);
        if (errors.any()) return Forms.again(errors, Templates.invitation(token, account, errors));
        return cookie.letIn(invitation.accept(form.password()));
    }
}
