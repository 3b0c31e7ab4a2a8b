package stet.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.history.History;
import stet.home.Address;

/** The text of an article for its author's word processor, with its open fixes as comments. */
@Path("/articles/{slug}/fixes.docx")
@RolesAllowed({"checker", "editor", "admin"})
public class FixesDocxResource {
    @Inject
    CurrentAccount current;

    @Inject
    Address address;

    @Inject
    Delivery delivery;

    @GET
    @Transactional
    public Response fixes(@RestPath String slug) throws IOException {
        Article article = Article.shown(slug);
        Act.EXPORT.by(current.account());
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        new FixesDocx(article, address).write(document);
        return delivery.of("stet-fixes-" + slug, "docx", FixesDocx.TYPE, History.now(), document::writeTo);
    }
}
