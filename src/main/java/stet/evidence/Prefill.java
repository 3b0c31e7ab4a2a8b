package stet.evidence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import stet.account.Account;
import stet.history.History;
import stet.web.Moments;
import stet.web.Texts;

/** What a form is opened with: a source by number, or as somebody named it, and a citation that may still lack a stance. */
record Prefill(String source, String sourceRef, Card card, Citation cited) {
    /** What a source is said to be beside what is cited of it: of a new one, nothing yet. */
    record Card(String author, SourceKind kind, Closeness closeness) {
        static final Card NEW = new Card("", SourceKind.OTHER, Closeness.SECONDARY);

        static Card of(Source source) {
            return new Card(source.author(), source.kind(), source.closeness());
        }
    }

    /** A piece as it stands, to be put right. */
    static Prefill of(Evidence piece) {
        return new Prefill(String.valueOf(piece.source().number()), "", Card.of(piece.source()), piece.cited());
    }

    /** Something found at an address, as a browser hands it over; nulls where it says nothing. */
    static Prefill at(String url, String quote) {
        String address = Objects.requireNonNullElse(url, "");
        return new Prefill(
                "", "", Card.NEW, cited(Medium.WEB, address, Contact.NONE, Objects.requireNonNullElse(quote, "")));
    }

    /** Something somebody was told: as what, of what title, how it was learned, and the words. */
    static Prefill told(EvidenceForm.Told told) {
        return new Prefill(
                "",
                "",
                Card.NEW,
                cited(told.medium(), "", told.contact(), told.words()).titled(told.title()));
    }

    /** A call that somebody notes while it is fresh: what is the same of every call stands there. */
    static Prefill call(Account by) {
        LocalDate today = History.today();
        Contact contact = new Contact(
                "", today, Texts.of("evidence_by_phone"), Texts.of("evidence_notes_of", by.name()), null, null);
        return told(
                new EvidenceForm.Told(Medium.CALL, Texts.of("evidence_call_of", Moments.words(today)), contact, ""));
    }

    /** Another passage of a source; how it was reached is most likely how it was reached before. */
    static Prefill again(Source source) {
        Optional<Citation> last = Evidence.newestOf(source).map(Evidence::cited);
        Medium usual = source.hasLink() ? Medium.WEB : Medium.DOCUMENT;
        Citation cited = cited(
                last.map(Citation::medium).orElse(usual),
                "",
                last.map(Citation::contact).orElse(Contact.NONE),
                "");
        return new Prefill(String.valueOf(source.number()), "", Card.of(source), cited);
    }

    /** A source that is named and not found comes back as it was named. */
    static Prefill unknown(String named) {
        return new Prefill("", named, Card.NEW, cited(Medium.WEB, "", Contact.NONE, ""));
    }

    private static Citation cited(Medium medium, String url, Contact contact, String quote) {
        LocalDate today = History.today();
        return new Citation(medium, url, "", "", null, contact, quote, "", "", "", "", "", null, today);
    }
}
