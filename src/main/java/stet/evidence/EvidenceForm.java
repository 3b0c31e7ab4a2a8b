package stet.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import stet.account.Account;
import stet.claim.Claim;
import stet.claim.Wording;
import stet.history.History;
import stet.web.Flaw;
import stet.web.FormErrors;

/**
 * A piece of evidence as somebody typed it. Source is the number of a known source, sourceRef the number or address of
 * one that is not on the list, both empty for a new source; also and alsoNumbers name further claims; wording is the
 * number of the claim's wording that the form was opened with.
 */
public record EvidenceForm(
        @RestForm String source,
        @RestForm String sourceRef,
        @RestForm String url,
        @RestForm String title,
        @RestForm String publisher,
        @RestForm String author,
        @RestForm String publishedOn,
        @RestForm String sourceKind,
        @RestForm String closeness,
        @RestForm String medium,
        @RestForm String who,
        @RestForm String contactedOn,
        @RestForm String reachedBy,
        @RestForm String noteKept,
        @RestForm String readBack,
        @RestForm String onTheRecord,
        @RestForm String quote,
        @RestForm String quoteLanguage,
        @RestForm String translation,
        @RestForm String translatedBy,
        @RestForm String locator,
        @RestForm String bearsOn,
        @RestForm String stance,
        @RestForm String accessedOn,
        @RestForm List<String> also,
        @RestForm String alsoNumbers,
        @RestForm String wording) {
    public EvidenceForm {
        also = also == null ? List.of() : also;
    }

    /** A new piece for a claim, nothing typed yet. */
    public static EvidenceForm blank(Claim claim) {
        return of(Prefill.at("", ""), claim);
    }

    /** What somebody was told, before a person says what it does to the claim. */
    public record Told(Medium medium, String title, Contact contact, String words) {}

    public static EvidenceForm told(Claim claim, Told told) {
        return of(Prefill.told(told), claim);
    }

    static EvidenceForm of(Prefill filled, Claim claim) {
        Citation cited = filled.cited();
        Contact contact = cited.contact();
        return new EvidenceForm(
                filled.source(),
                filled.sourceRef(),
                cited.url(),
                cited.title(),
                cited.publisher(),
                filled.card().author(),
                Typed.date(cited.publishedOn()),
                filled.card().kind().key(),
                filled.card().closeness().key(),
                cited.medium().key(),
                contact.who(),
                Typed.date(contact.on()),
                contact.reachedBy(),
                contact.noteKept(),
                Typed.yesOrNo(contact.readBack()),
                Typed.yesOrNo(contact.onTheRecord()),
                cited.quote(),
                cited.quoteLanguage(),
                cited.translation(),
                cited.translatedBy(),
                cited.locator(),
                cited.bearsOn(),
                cited.stance() == null ? "" : cited.stance().key(),
                Typed.date(cited.accessedOn()),
                List.of(),
                "",
                String.valueOf(claim.wordings()));
    }

    /** Notes what is wrong, beside each field; the claims are all that the piece is for. */
    public FormErrors check(FormErrors errors, Collection<Claim> claims) {
        Optional<Source> known = known(errors);
        Citation cited = citation(known, errors);
        boolean lost = errors.has("source") || errors.has("sourceRef");
        for (String language : claims.stream().map(Claim::language).distinct().toList()) {
            List<Flaw> flaws = CitationRules.flaws(cited, language, History.today());
            errors.add(flaws.stream()
                    .filter(flaw -> !lost || !isOfSource(flaw.field()))
                    .toList());
        }
        if (known.isEmpty() && !lost) {
            errors.add(DocumentRules.flaws(document(cited), History.today()));
        }
        return errors;
    }

    /** What it cites, as typed; what was left empty of a known source is taken from its record. */
    public Citation citation(FormErrors errors) {
        return citation(known(errors), errors);
    }

    /** The source that was chosen, or the new one that was described. */
    public Source source(Account by) {
        FormErrors checked = FormErrors.none();
        Optional<Source> known = known(checked);
        return known.orElseGet(() -> Source.of(document(citation(known, checked)), by));
    }

    /** Whether the claim was restated since the form was opened. */
    public boolean isStale(Claim claim) {
        return wording != null && !wording.isBlank() && !wording.equals(String.valueOf(claim.wordings()));
    }

    /** Whether it says just what a piece says already. */
    boolean repeats(Evidence piece) {
        FormErrors checked = FormErrors.none();
        Optional<Source> known = known(checked);
        return known.filter(same -> piece.says(same, citation(known, checked))).isPresent();
    }

    /** Notes beside the quote where one of the claims has a piece that says just this already. */
    FormErrors checkTwice(FormErrors errors, Collection<Claim> claims) {
        if (errors.any()) return errors;
        FormErrors checked = FormErrors.none();
        known(checked)
                .or(() -> Source.at(Typed.text(url)))
                .flatMap(same -> Evidence.twice(claims, same, citation(checked)))
                .ifPresent(flaw -> errors.add(List.of(flaw)));
        return errors;
    }

    /** The statement as it stood when the form was opened; empty where no such wording is known. */
    public String statementSeen(Claim claim) {
        return Wording.of(claim).stream()
                .filter(seen -> String.valueOf(seen.number()).equals(wording))
                .map(seen -> seen.words().statement())
                .findFirst()
                .orElse("");
    }

    boolean hasAlso(long number) {
        return also.contains(String.valueOf(number));
    }

    /** The known source that was chosen; one that cannot be found is noted beside its field. */
    Optional<Source> known(FormErrors errors) {
        return SourceChoice.of(Typed.text(source), Typed.text(sourceRef), Typed.text(url), errors);
    }

    private Citation citation(Optional<Source> known, FormErrors errors) {
        var published = Typed.date("publishedOn", publishedOn, errors);
        var accessed =
                Typed.text(accessedOn).isEmpty() ? History.today() : Typed.date("accessedOn", accessedOn, errors);
        return new Citation(
                Medium.of(Typed.text(medium).isEmpty() ? Medium.WEB.key() : medium)
                        .orElse(null),
                either(url, known.map(Source::url)),
                either(title, known.map(Source::title)),
                either(publisher, known.map(Source::publisher)),
                published == null ? known.map(Source::publishedOn).orElse(null) : published,
                contact(errors),
                Typed.text(quote),
                Typed.text(quoteLanguage),
                Typed.text(translation),
                Typed.text(translatedBy),
                Typed.text(locator),
                Typed.text(bearsOn),
                Stance.of(stance).orElse(null),
                accessed);
    }

    private Contact contact(FormErrors errors) {
        return new Contact(
                Typed.text(who),
                Typed.date("contactedOn", contactedOn, errors),
                Typed.text(reachedBy),
                Typed.text(noteKept),
                Typed.yesOrNo(readBack),
                Typed.yesOrNo(onTheRecord));
    }

    private Document document(Citation cited) {
        return new Document(
                cited.url(),
                cited.title(),
                cited.publisher(),
                Typed.text(author),
                cited.publishedOn(),
                SourceKind.of(Typed.text(sourceKind).isEmpty() ? SourceKind.OTHER.key() : sourceKind)
                        .orElse(null),
                Closeness.of(Typed.text(closeness).isEmpty() ? Closeness.SECONDARY.key() : closeness)
                        .orElse(null));
    }

    private static String either(String typed, Optional<String> recorded) {
        String text = Typed.text(typed);
        return text.isEmpty() ? recorded.orElse("") : text;
    }

    private static boolean isOfSource(String field) {
        return field.equals("url") || field.equals("title");
    }
}
