package stet.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import stet.account.Act;
import stet.article.Article;
import stet.article.ArticlePerson;
import stet.article.Imprint;
import stet.article.Manuscript;
import stet.article.Revision;
import stet.draft.ManuscriptForm;
import stet.draft.Manuscripts;
import stet.fetch.Fetcher;
import stet.signoff.ClaimFilter;
import stet.signoff.Claims;
import stet.signoff.Stage;
import stet.web.Fields;
import stet.web.Flaw;
import stet.web.FormErrors;
import stet.web.Texts;

/** The articles, and how far each is. */
@Path("/api/v1/articles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class ArticlesApi {
    @Inject
    Call call;

    @Inject
    Claims claims;

    @Inject
    Fetcher fetcher;

    /** Every article, by title. */
    public record Listing(List<ArticleView> articles) {}

    @GET
    @Transactional
    @Operation(summary = "All articles")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Listing.class)))
    public Response all() {
        call.parameters(Set.of());
        Map<Long, Map<Stage, Long>> counts = claims.stagesByArticle();
        return Call.ok(new Listing(Article.all().stream()
                .map(article -> ArticleView.of(article, counts.getOrDefault(article.id(), Map.of())))
                .toList()));
    }

    /** An article to be: its text, and what is known about it; url is its address, authors are names, or one name. */
    public record NewArticle(
            String text,
            String url,
            String title,
            String publisher,
            String publishedOn,
            String language,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> authors) {
        ManuscriptForm form() {
            String named =
                    authors == null ? "" : authors.stream().map(Fields::line).collect(Collectors.joining("\n"));
            return new ManuscriptForm(text, title, publisher, url, publishedOn, language, "", "", "", named, "");
        }
    }

    /** What was brought in, by how much there is to read. */
    public record Brought(String slug, int revision, int paragraphs, int sentences) {
        static Brought of(Article article) {
            Revision text = article.text();
            return new Brought(
                    article.slug(),
                    text.number(),
                    text.passages().size(),
                    text.sentences().size());
        }
    }

    /** A page is fetched before the transaction begins, which holds what others wait for. */
    @POST
    @Operation(summary = "Bring an article in, as a text or by its address")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Brought.class)))
    public Response bringIn(
            @RequestBody(content = @Content(schema = @Schema(implementation = NewArticle.class))) byte[] body) {
        Act.BRING_IN.by(call.by());
        ManuscriptForm form = call.read(body, NewArticle.class).form();
        FormErrors errors = call.check(form);
        errors.refuse();
        Manuscript manuscript = isAddressAlone(form) ? page(form, errors) : form.manuscript(errors);
        errors.refuse();
        return stored(manuscript);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Bring an article in, as a file")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Brought.class)))
    public Response bringInFile(
            @RestForm FileUpload file,
            @RestForm String title,
            @RestForm String publisher,
            @RestForm String publishedOn,
            @RestForm String language,
            @RestForm String url,
            @RestForm List<String> authors) {
        Act.BRING_IN.by(call.by());
        call.parameters(Set.of());
        ManuscriptForm form = new NewArticle("", url, title, publisher, publishedOn, language, authors).form();
        FormErrors errors = call.check(form);
        if (file == null) errors.add(List.of(new Flaw("file", Texts.of("error_blank"))));
        errors.refuse();
        Imprint said = form.imprint(errors);
        List<ArticlePerson.Named> people = form.people(errors);
        errors.refuse();
        Manuscript manuscript = Manuscripts.ofFile(bytes(file), file.fileName(), file.contentType(), said, people);
        errors.add(manuscript.flaws()).refuse();
        return stored(manuscript);
    }

    private static boolean isAddressAlone(ManuscriptForm form) {
        return Fields.text(form.text()).isEmpty() && !Fields.text(form.url()).isEmpty();
    }

    private Manuscript page(ManuscriptForm form, FormErrors errors) {
        Imprint said = form.imprint(errors);
        List<ArticlePerson.Named> people = form.people(errors);
        errors.refuse();
        Manuscript manuscript = Manuscripts.ofPage(fetcher.fetch(said.url(), false), said, people);
        errors.add(manuscript.flaws());
        return manuscript;
    }

    private Response stored(Manuscript manuscript) {
        return QuarkusTransaction.requiringNew()
                .call(() -> call.created(Brought.of(Article.bringIn(manuscript, call.by()))));
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @GET
    @Path("{slug}")
    @Transactional
    @Operation(summary = "One article")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleView.class)))
    public Response one(@RestPath String slug) {
        Article article = Article.shown(slug);
        call.parameters(Set.of());
        return Call.ok(ArticleView.of(article, claims.stages(ClaimFilter.ofArticle(slug))));
    }
}
