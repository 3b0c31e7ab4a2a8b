package stet.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import stet.home.Address;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** Somebody's account as an admin looks after it. */
@Path("/accounts/{login}")
@RolesAllowed("admin")
public class AccountResource {
    @Inject
    CurrentAccount current;

    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @Inject
    Address address;

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Account account, RolesForm form, FormErrors errors, NewLink link);
    }

    @GET
    public TemplateInstance show(@RestPath String login) {
        return page(Account.shown(login), null);
    }

    @POST
    @Path("roles")
    @Transactional
    public Response setRoles(@RestPath String login, @BeanParam RolesForm form) {
        Account by = current.account();
        Account account = Account.toChange(login, by);
        FormErrors errors = form.check(forms.check(form), account);
        if (errors.any()) return Forms.again(errors, Templates.show(account, form, errors, null));
        account.setRoles(RoleBox.roles(form.roles()), by);
        return submissions.done(account.path());
    }

    @POST
    @Path("invitation")
    @Transactional
    public Response inviteAgain(@RestPath String login) {
        Account by = current.account();
        Account account = Account.toChange(login, by);
        String token = account.newLink(by);
        submissions.remember(account.path());
        return NewLink.page(page(account, NewLink.of(account, token, address)));
    }

    @POST
    @Path("deactivation")
    @Transactional
    public Response deactivate(@RestPath String login) {
        Account by = current.account();
        Account account = Account.toChange(login, by);
        account.deactivate(by);
        return submissions.done(account.path());
    }

    private static TemplateInstance page(Account account, NewLink link) {
        return Templates.show(account, RolesForm.of(account), FormErrors.none(), link);
    }
}
