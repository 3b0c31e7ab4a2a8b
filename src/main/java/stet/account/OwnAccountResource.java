package stet.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** Somebody's own account, as they look after it themselves. */
@Path("/account")
@Authenticated
public class OwnAccountResource {
    @Inject
    CurrentAccount current;

    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    SessionCookie cookie;

    @Inject
    SignIn signIn;

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance own(
                Account account, List<AccessToken> tokens, FormErrors errors, boolean changed);
    }

    @GET
    public TemplateInstance show(@RestQuery String changed) {
        return page(current.account(), FormErrors.none(), changed != null);
    }

    @POST
    @Path("password")
    @Transactional
    public Response changePassword(@BeanParam PasswordForm form) {
        Account account = current.account();
        FormErrors errors = form.check(forms.check(form), account, signIn);
        if (errors.any()) return Forms.again(errors, page(account, errors, false));
        account.changePassword(form.newPassword(), cookie.carried());
        return submissions.done("/account?changed=yes");
    }

    @POST
    @Path("tokens/{token}/revocation")
    @Transactional
    public Response revoke(@RestPath int token) {
        AccessToken.revoke(current.account(), token);
        return submissions.done("/account");
    }

    @POST
    @Path("sign-out-everywhere")
    @Transactional
    public Response signOutEverywhere() {
        current.account().signOutEverywhere();
        submissions.doneForAnybody("/login");
        return cookie.signedOut();
    }

    private static TemplateInstance page(Account account, FormErrors errors, boolean changed) {
        return Templates.own(account, AccessToken.of(account), errors, changed);
    }
}
