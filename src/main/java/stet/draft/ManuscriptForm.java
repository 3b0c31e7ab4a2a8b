package stet.draft;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import stet.article.ArticlePerson;
import stet.article.DescriptionForm;
import stet.article.Imprint;
import stet.article.Manuscript;
import stet.article.PeopleForm;
import stet.web.FormErrors;

/** What is known about a text, as a browser sends it: with the text, or for one that was brought before. */
public record ManuscriptForm(
        @RestForm String text,
        @RestForm String tracked,
        @RestForm String title,
        @RestForm String publisher,
        @RestForm String url,
        @RestForm String publishedOn,
        @RestForm String language,
        @RestForm String translatedFrom,
        @RestForm String statedOrigin,
        @RestForm String note,
        @RestForm @Size(max = 10_000) String authors,
        @RestForm @Size(max = 10_000) String handlingEditors) {
    static ManuscriptForm empty() {
        return new ManuscriptForm("", "", "", "", "", "", "", "", "", "", "", "");
    }

    /** As it is first shown, with what a text says of itself. */
    static ManuscriptForm of(Manuscript read, Tracked tracked) {
        DescriptionForm about = DescriptionForm.of(read.imprint());
        PeopleForm people = PeopleForm.of(read.people());
        return new ManuscriptForm(
                "",
                tracked.key(),
                about.title(),
                about.publisher(),
                about.url(),
                about.publishedOn(),
                about.language(),
                about.translatedFrom(),
                about.statedOrigin(),
                about.note(),
                people.authors(),
                people.handlingEditors());
    }

    /** Of what was brought before, with what is said here alone: what was read of it is in the form already. */
    Manuscript manuscript(Intake intake, FormErrors errors) {
        Manuscript read = intake.manuscript(Tracked.of(tracked));
        Manuscript said =
                new Manuscript(imprint(errors), people(errors), read.passages(), read.notes(), read.original());
        errors.add(said.flaws());
        return said;
    }

    /** What cannot be read is an error beside its field, as is what keeps it from being an article. */
    public Manuscript manuscript(FormErrors errors) {
        Manuscript manuscript = Manuscripts.ofPaste(text == null ? "" : text, imprint(errors), people(errors));
        errors.add(manuscript.flaws());
        return manuscript;
    }

    public Imprint imprint(FormErrors errors) {
        return new DescriptionForm(title, publisher, url, publishedOn, language, translatedFrom, statedOrigin, note, "")
                .imprint(errors);
    }

    public List<ArticlePerson.Named> people(FormErrors errors) {
        return new PeopleForm(authors, handlingEditors, "").named(errors);
    }
}
