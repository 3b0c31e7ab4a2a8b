package stet.gate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import stet.article.Article;
import stet.home.Address;
import stet.verdict.SecondReading;
import stet.web.Forms;

/** The certificate of a sign-off of an article: one page to print, and the file that proves it. */
@Path("/articles/{slug}/sign-offs/{signOff}")
@RolesAllowed({"checker", "editor", "admin"})
public class CertificateResource {
    @Inject
    Address address;

    @CheckedTemplate(basePath = "gate")
    static class Templates {
        private Templates() {}

        static native TemplateInstance certificate(CertificatePage page);
    }

    @GET
    @Transactional
    public Response show(@RestPath String slug, @RestPath int signOff) {
        ArticleSignOff found = ArticleSignOff.numbered(Article.shown(slug), signOff);
        SecondReading.refuseOutstanding(found.article());
        return Forms.page(200, Templates.certificate(CertificatePage.of(found)));
    }

    @GET
    @Path("certificate.json")
    @Transactional
    public Response file(@RestPath String slug, @RestPath int signOff) {
        ArticleSignOff found = ArticleSignOff.numbered(Article.shown(slug), signOff);
        SecondReading.refuseOutstanding(found.article());
        String name = found.article().slug() + "-" + found.number() + ".certificate.json";
        return Response.ok(ArticleCertificate.of(found, address.of("/")), "application/json")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
