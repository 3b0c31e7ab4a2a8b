package stet.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import stet.history.History;
import stet.web.FormErrors;
import stet.web.Option;
import stet.web.Texts;

/** The record of a source as somebody typed it; version is that of the record the form was opened with. */
public record SourceForm(
        @RestForm String url,
        @RestForm String title,
        @RestForm String publisher,
        @RestForm String author,
        @RestForm String publishedOn,
        @RestForm String sourceKind,
        @RestForm String closeness,
        @RestForm String version) {
    static SourceForm of(Source source) {
        return new SourceForm(
                source.url(),
                source.title(),
                source.publisher(),
                source.author(),
                Typed.date(source.publishedOn()),
                source.kind().key(),
                source.closeness().key(),
                String.valueOf(source.version()));
    }

    /** A field that is not the same in the record as it is stored and as it was typed. */
    public record Difference(String label, String stored, String typed) {}

    /** Where the typed record differs from the stored one, in the order of the form. */
    public List<Difference> differences(Source source) {
        SourceForm stored = of(source);
        return Stream.of(
                        new Difference("url", stored.url, url),
                        new Difference("title", stored.title, title),
                        new Difference("publisher", stored.publisher, publisher),
                        new Difference("author", stored.author, author),
                        new Difference("publishedOn", stored.publishedOn, publishedOn),
                        new Difference("sourceKind", stored.sourceKind, sourceKind),
                        new Difference("closeness", stored.closeness, closeness))
                .filter(field -> !field.stored.equals(Typed.text(field.typed)))
                .map(field -> new Difference(Texts.of("field_" + field.label), field.stored, Typed.text(field.typed)))
                .toList();
    }

    public List<Option> kinds() {
        return SourceKind.options();
    }

    public List<Option> closenesses() {
        return Closeness.options();
    }

    FormErrors check(FormErrors errors, Source source) {
        if (errors.any()) return errors;
        if (!String.valueOf(source.version()).equals(version)) errors.stale();
        errors.add(DocumentRules.flaws(document(errors), History.today()));
        source.otherAt(Typed.text(url))
                .ifPresent(other -> errors.add("url", Texts.of("source_address_taken", other.number())));
        return errors;
    }

    Document document(FormErrors errors) {
        return new Document(
                Typed.text(url),
                Typed.text(title),
                Typed.text(publisher),
                Typed.text(author),
                Typed.date("publishedOn", publishedOn, errors),
                SourceKind.of(sourceKind).orElse(null),
                Closeness.of(closeness).orElse(null));
    }
}
