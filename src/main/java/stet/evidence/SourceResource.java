package stet.evidence;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.Account;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Parameters;
import stet.web.Submissions;

/** The documents that evidence is quoted from. */
@Path("/sources")
@RolesAllowed({"checker", "editor", "admin"})
public class SourceResource {
    @Inject
    CurrentAccount current;

    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "evidence")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sources(SourceFilter filter, Sources.Page page, FormErrors errors);

        static native TemplateInstance source(Source source, SourcePieces pieces, SourceForm form, FormErrors errors);
    }

    @GET
    public Response index(@BeanParam SourceFilter filter, UriInfo uri) {
        Parameters.known(uri.getQueryParameters(), Set.of("q", "before"));
        FormErrors errors = filter.check(forms.check(filter));
        Sources.Page page = errors.any() ? Sources.Page.EMPTY : Sources.matching(filter);
        return Forms.again(errors, Templates.sources(filter, page, errors));
    }

    @GET
    @Path("{number}")
    public Response show(@RestPath long number, @RestQuery String after, UriInfo uri) {
        Parameters.known(uri.getQueryParameters(), Set.of("after"));
        Source source = Source.shown(number);
        FormErrors errors = FormErrors.none();
        SourcePieces pieces = SourcePieces.of(source, after, errors);
        return Forms.again(errors, Templates.source(source, pieces, SourceForm.of(source), errors));
    }

    @POST
    @Path("{number}")
    @Transactional
    public Response correct(@RestPath long number, @BeanParam SourceForm form) {
        Account by = current.account();
        Act.CORRECT_SOURCE.by(by);
        Source source = Source.toChange(number);
        FormErrors errors = form.check(forms.check(form), source);
        if (errors.any()) return Forms.again(errors, page(source, form, errors));
        source.correct(form.document(errors), by);
        return submissions.done(source.path());
    }

    private static TemplateInstance page(Source source, SourceForm form, FormErrors errors) {
        return Templates.source(source, SourcePieces.of(source, "", errors), form, errors);
    }
}
