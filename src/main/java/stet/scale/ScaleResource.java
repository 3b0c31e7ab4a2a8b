package stet.scale;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import stet.account.CurrentAccount;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;

/** The rating scales: everybody reads them, an admin makes new versions and retires ratings. */
@Path("/scales")
public class ScaleResource {
    @Inject
    Forms forms;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "scale")
    static class Templates {
        private Templates() {}

        static native TemplateInstance scales(List<RatingScale> scales);

        static native TemplateInstance scaleVersion(RatingScale newest, ScaleForm form, FormErrors errors);
    }

    @GET
    @Authenticated
    @Transactional
    public Response list() {
        return Forms.page(200, Templates.scales(RatingScale.all()));
    }

    @GET
    @Path("{key}/versions/new")
    @RolesAllowed("admin")
    @Transactional
    public Response form(String key) {
        RatingScale newest = RatingScale.shown(key);
        return Forms.page(200, Templates.scaleVersion(newest, ScaleForm.of(newest), FormErrors.none()));
    }

    @POST
    @Path("{key}/versions")
    @RolesAllowed("admin")
    @Transactional
    public Response publish(String key, MultivaluedMap<String, String> typed) {
        RatingScale newest = RatingScale.shown(key);
        ScaleForm form = ScaleForm.read(typed);
        FormErrors errors = form.check(forms, newest);
        if (errors.any()) return Forms.again(errors, Templates.scaleVersion(newest, form.on(newest), errors));
        form.publish(newest, current.account());
        return submissions.done("/scales");
    }

    @POST
    @Path("{key}/ratings/{rating}/retirement")
    @RolesAllowed("admin")
    @Transactional
    public Response retire(String key, String rating) {
        RatingScale.ratingShown(key, rating).retire(current.account());
        return submissions.done("/scales");
    }
}
