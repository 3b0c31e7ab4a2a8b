package stet.draft;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.web.FormErrors;

/** The form in which a text is brought in; a class of its own, or its address would be that of an article named "new". */
@Path("/articles/new")
@RolesAllowed({"checker", "editor", "admin"})
public class NewArticleResource {
    @Inject
    CurrentAccount current;

    @GET
    public Response form() {
        Act.BRING_IN.by(current.account());
        return BringingInResource.again(ManuscriptForm.empty(), FormErrors.none());
    }
}
