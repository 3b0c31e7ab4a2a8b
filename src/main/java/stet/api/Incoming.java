package stet.api;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import stet.account.Account;
import stet.article.Article;
import stet.article.ArticlePerson;
import stet.article.Imprint;
import stet.article.Manuscript;
import stet.draft.ManuscriptForm;
import stet.draft.Manuscripts;
import stet.fetch.Fetcher;
import stet.web.Fields;
import stet.web.Flaw;
import stet.web.FormErrors;
import stet.web.Refusal;
import stet.web.Texts;

/** Reads the text of an article as a program sends it: in words, as a file, or by the address of a page. */
@ApplicationScoped
public class Incoming {
    @Inject
    Call call;

    @Inject
    Fetcher fetcher;

    /**
     * A text and what is known about it. Without a text, the page at url is fetched; with overrideRobots its host is not
     * asked whether programs may. Authors are names, or one name.
     */
    public record Sent(
            String text,
            String url,
            String title,
            String publisher,
            String publishedOn,
            String language,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> authors,

            Boolean overrideRobots) {
        private ManuscriptForm form() {
            String named =
                    authors == null ? "" : authors.stream().map(Fields::line).collect(Collectors.joining("\n"));
            return new ManuscriptForm(text, "", title, publisher, url, publishedOn, language, "", "", "", named, "");
        }

        private boolean isAddressAlone() {
            return Fields.text(text).isEmpty() && !Fields.text(url).isEmpty();
        }
    }

    /** A file and what is known about it, as the parts of a form. */
    public record SentFile(
            @RestForm FileUpload file,
            @RestForm String url,
            @RestForm String title,
            @RestForm String publisher,
            @RestForm String publishedOn,
            @RestForm String language,
            @RestForm List<String> authors,
            @RestForm String preview) {
        /** 422 for anything but true and false; false where it is not said. */
        boolean isPreview() {
            if (preview == null || preview.equals("false")) return false;
            if (preview.equals("true")) return true;
            throw Refusal.invalid(List.of(new Flaw("preview", Texts.of("api_flag", "preview"))));
        }

        private ManuscriptForm form() {
            return new Sent("", url, title, publisher, publishedOn, language, authors, null).form();
        }
    }

    /** What was read, and what was said about it besides. */
    record Read(Manuscript manuscript, Imprint said, List<ArticlePerson.Named> people) {
        /** Says of an article anew what was said with the text that takes the place of its own. */
        void describe(Article article, Account by) {
            Imprint other = said.or(article.imprint());
            if (!other.equals(article.imprint())) article.describe(other, by);
            if (!people.isEmpty() && !article.isBy(people)) article.namePeople(people, by);
        }
    }

    /** 422 with what is wrong about it; a page is fetched here, before a transaction holds what others wait for. */
    Read read(Sent sent) {
        ManuscriptForm form = sent.form();
        FormErrors errors = call.check(form);
        if (sent.authors() != null && sent.authors().contains(null)) errors.add("authors", Texts.of("error_blank"));
        errors.refuse();
        Imprint said = form.imprint(errors);
        List<ArticlePerson.Named> people = form.people(errors);
        errors.refuse();
        if (!sent.isAddressAlone()) {
            String text = sent.text() == null ? "" : sent.text();
            return new Read(Manuscripts.ofPaste(text, said, people), said, people);
        }
        boolean overridesRobots = Boolean.TRUE.equals(sent.overrideRobots());
        Manuscript page = Manuscripts.ofPage(fetcher.fetch(said.url(), overridesRobots), said, people);
        return new Read(page, said.withoutUrl(), people);
    }

    /** 422 with what is wrong about it. */
    Read read(SentFile sent) {
        ManuscriptForm form = sent.form();
        FormErrors errors = call.check(form);
        if (sent.file() == null) errors.add(List.of(new Flaw("file", Texts.of("error_blank"))));
        errors.refuse();
        Imprint said = form.imprint(errors);
        List<ArticlePerson.Named> people = form.people(errors);
        errors.refuse();
        FileUpload file = sent.file();
        return new Read(
                Manuscripts.ofFile(bytes(file), file.fileName(), file.contentType(), said, people), said, people);
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
