package stet.article;

import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Dates;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Reworded;

/** An article's imprint as a browser sends it; version is that of the imprint that it was typed over. */
public record DescriptionForm(
        @RestForm String title,
        @RestForm String publisher,
        @RestForm String url,
        @RestForm String publishedOn,
        @RestForm String language,
        @RestForm String translatedFrom,
        @RestForm String statedOrigin,
        @RestForm String note,
        @RestForm String version) {
    public static DescriptionForm of(Imprint imprint) {
        return new DescriptionForm(
                imprint.title(),
                imprint.publisher(),
                imprint.url(),
                Objects.toString(imprint.publishedOn(), ""),
                imprint.language(),
                imprint.translatedFrom(),
                imprint.statedOrigin(),
                imprint.note(),
                imprint.version());
    }

    public Imprint imprint(FormErrors errors) {
        return new Imprint(
                Fields.line(title),
                Fields.line(publisher),
                Fields.line(url),
                Dates.read("publishedOn", publishedOn, errors).orElse(null),
                Fields.line(language),
                Fields.line(translatedFrom),
                Fields.line(statedOrigin),
                Fields.text(note));
    }

    boolean isStale(Imprint stored) {
        return !stored.version().equals(Fields.text(version));
    }

    /** As typed, to be sent again over what is stored now. */
    DescriptionForm over(Imprint stored) {
        return new DescriptionForm(
                title, publisher, url, publishedOn, language, translatedFrom, statedOrigin, note, stored.version());
    }

    /** What is typed otherwise than it is stored; nothing of a form that cannot be read. */
    List<Reworded> since(Imprint stored) {
        Imprint typed = imprint(FormErrors.none());
        return new Reworded.Listing()
                .add("title", stored.title(), typed.title())
                .add("publisher", stored.publisher(), typed.publisher())
                .add("url", stored.url(), typed.url())
                .add("publishedOn", stored.publishedOn(), typed.publishedOn())
                .add("language", stored.language(), typed.language())
                .add("translatedFrom", stored.translatedFrom(), typed.translatedFrom())
                .add("statedOrigin", stored.statedOrigin(), typed.statedOrigin())
                .add("note", stored.note(), typed.note())
                .fields();
    }
}
