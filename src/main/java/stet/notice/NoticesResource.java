package stet.notice;

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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.Account;
import stet.account.CurrentAccount;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** What somebody is told, and what of it they have read. */
@Path("/notices")
@Authenticated
public class NoticesResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "notice")
    static class Templates {
        private Templates() {}

        static native TemplateInstance notices(NoticesPage page, FormErrors errors);
    }

    @GET
    @Transactional
    public Response list(@RestQuery String before) {
        boolean given = before != null && before.matches("[0-9]{1,18}");
        NoticesPage page = NoticesPage.of(current.account(), given ? Long.parseLong(before) : Long.MAX_VALUE);
        return Forms.page(200, Templates.notices(page, FormErrors.none()));
    }

    @POST
    @Path("read")
    @Transactional
    public Response read(@BeanParam ReadForm form) {
        Account account = current.account();
        FormErrors errors = forms.check(form);
        List<Long> ids = form.notices(errors);
        Optional<Long> through = form.through(errors);
        if (errors.any()) return again(account, errors);
        through.ifPresent(id -> Notices.readThrough(account, id));
        Notices.read(account, ids, "notice");
        return submissions.done("/notices");
    }

    private static Response again(Account account, FormErrors errors) {
        return Forms.again(errors, Templates.notices(NoticesPage.of(account, Long.MAX_VALUE), errors));
    }
}
