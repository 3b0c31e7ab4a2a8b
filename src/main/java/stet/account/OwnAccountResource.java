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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import stet.home.Desk;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Refusal;
import stet.web.Submissions;
import stet.web.Texts;

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

    @Inject
    Desk desk;

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance own(OwnPage page, FormErrors errors);
    }

    @GET
    public TemplateInstance show(@RestQuery String changed) {
        Account account = current.account();
        return page(account, account.email(), FormErrors.none(), said(changed));
    }

    @POST
    @Path("password")
    @Transactional
    public Response changePassword(@BeanParam PasswordForm form) {
        Account account = current.account();
        FormErrors errors = form.check(forms.check(form), account, signIn);
        if (errors.any()) return Forms.again(errors, page(account, account.email(), errors, ""));
        account.changePassword(form.newPassword(), cookie.carried());
        return submissions.done("/account?changed=yes");
    }

    /** 409 where the desk sends no mail. */
    @POST
    @Path("email")
    @Transactional
    public Response sendMailTo(@BeanParam MailForm form) {
        Account account = current.account();
        if (!desk.notice().mail()) throw Refusal.conflict(Texts.of("email_not_sent"));
        FormErrors errors = form.check(forms.check(form));
        if (errors.any()) return Forms.again(errors, page(account, form.email(), errors, ""));
        account.sendMailTo(form.address());
        return submissions.done("/account?changed=email");
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

    private static String said(String changed) {
        if (changed == null) return "";
        return Texts.of(changed.equals("email") ? "own_email_changed" : "own_changed");
    }

    private TemplateInstance page(Account account, String email, FormErrors errors, String said) {
        OwnPage page =
                new OwnPage(account, AccessToken.of(account), desk.notice().mail(), email, said);
        return Templates.own(page, errors);
    }
}
