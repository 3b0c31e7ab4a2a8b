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
import java.util.List;
import stet.home.Address;
import stet.web.Clocks;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** Everybody who may come in, and inviting somebody else. */
@Path("/accounts")
@RolesAllowed("admin")
public class AccountsResource {
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

        static native TemplateInstance index(List<Account> people, InviteForm form, FormErrors errors, NewLink link);
    }

    @GET
    public TemplateInstance index() {
        return page(InviteForm.blank(), FormErrors.none(), null);
    }

    @POST
    @Transactional
    public Response invite(@BeanParam InviteForm form) {
        FormErrors errors = form.check(forms.check(form));
        if (errors.any()) return Forms.again(errors, page(form, errors, null));
        Account by = current.account();
        Account invited = form.invite(by);
        String token = Invitation.make(invited, by, Clocks.now());
        submissions.remember(invited.path());
        return NewLink.page(page(InviteForm.blank(), errors, NewLink.of(invited, token, address)));
    }

    private static TemplateInstance page(InviteForm form, FormErrors errors, NewLink link) {
        return Templates.index(Account.everybody(), form, errors, link);
    }
}
