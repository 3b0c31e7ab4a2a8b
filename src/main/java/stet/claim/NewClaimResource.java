package stet.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Forms;

/** The form for a new claim; a class of its own, or its address would be taken for that of the claim named "new". */
@Path("/claims/new")
@RolesAllowed({"checker", "editor", "admin"})
public class NewClaimResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    /** Upon words of an article where they are given; 404 where there is no such article. */
    @GET
    @Transactional
    public Response form(
            @RestQuery String article, @RestQuery String passage, @RestQuery String quote, @RestQuery String at) {
        Act.CREATE_CLAIM.by(current.account());
        ClaimForm form = ClaimForm.upon(article, passage, quote, at);
        FormErrors errors = forms.check(form);
        if (!errors.any() && !Fields.text(article).isEmpty()) Article.shown(Fields.text(article));
        return ClaimResource.again(form, errors);
    }
}
