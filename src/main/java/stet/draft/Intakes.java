package stet.draft;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import stet.account.CurrentAccount;
import stet.article.Article;
import stet.article.Original;
import stet.fetch.Fetched;
import stet.fetch.Fetcher;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Refusal;
import stet.web.Submissions;

/** Takes in what somebody brings: reads it first, and keeps it until they confirm it. */
@ApplicationScoped
public class Intakes {
    @Inject
    Forms forms;

    @Inject
    Fetcher fetcher;

    @Inject
    Submissions submissions;

    @Inject
    CurrentAccount current;

    /** What is wrong with the form, before anything is read. */
    public FormErrors check(IntakeForm form) {
        FormErrors errors = forms.check(form);
        return errors.any() ? errors : form.check(errors);
    }

    /**
     * 303 to the page on which it is confirmed, as the next text of an article or, without slug, as a new one. What cannot be fetched or read is an error of the form; then the answer
     * is null. Whatever is fetched is fetched outside any transaction.
     */
    public Response take(IntakeForm form, String slug, FormErrors errors) {
        try {
            Original.Given given = given(form);
            boolean hasTrackedChanges =
                    Manuscripts.draft(given, Tracked.ACCEPTED).hasTrackedChanges();
            return QuarkusTransaction.requiringNew().call(() -> {
                Article article = slug == null ? null : Article.shown(slug);
                Intake intake = Intake.keep(given, hasTrackedChanges, article, current.account());
                return submissions.done(intake.path());
            });
        } catch (Refusal refusal) {
            if (refusal.flaws().isEmpty()) throw refusal;
            refusal.flaws().forEach(flaw -> errors.add(field(form, flaw.field()), flaw.message()));
            return null;
        }
    }

    /** What a page holds is wrong at its address. */
    private static String field(IntakeForm form, String field) {
        if (form.isFile()) return field;
        return form.isAddress() ? "address" : "text";
    }

    private Original.Given given(IntakeForm form) {
        if (form.isFile()) {
            return new Original.Given(
                    bytes(form),
                    Objects.requireNonNullElse(form.file().contentType(), ""),
                    form.file().fileName(),
                    "");
        }
        if (form.isAddress()) {
            Fetched page = fetcher.fetch(Fields.line(form.address()), form.overridesRobots());
            return Manuscripts.given(page);
        }
        boolean hasForm = !Fields.text(form.html()).isEmpty();
        return new Original.Given(
                (hasForm ? form.html() : form.text()).getBytes(StandardCharsets.UTF_8),
                (hasForm ? "text/html" : "text/plain") + "; charset=UTF-8",
                "",
                "");
    }

    private static byte[] bytes(IntakeForm form) {
        try {
            return Files.readAllBytes(form.file().uploadedFile());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
