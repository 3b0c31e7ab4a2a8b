package stet.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import stet.account.Account;
import stet.claim.Claim;
import stet.confidence.ReadersForm;
import stet.evidence.Closeness;
import stet.evidence.EvidenceForm;
import stet.evidence.SourceKind;
import stet.web.Flaw;
import stet.web.FormErrors;
import stet.web.Texts;

/**
 * A piece of evidence as a program sends it: of medium web where none is given, looked up today, translated by whoever
 * sends it. Source is the number of a known one; without it the address tells, or a new source is described. Readers,
 * by login, may be none: they make it confidential, for them and whoever sends it.
 */
public record Piece(
        String medium,
        Long source,
        String url,
        String title,
        String publisher,
        String author,
        String sourceKind,
        String closeness,
        String publishedOn,
        String quote,
        String quoteLanguage,
        String translation,
        String translatedBy,
        String locator,
        String bearsOn,
        String stance,
        String accessedOn,
        ContactBody contact,
        List<String> readers) {
    /** The form calls these fields by other names. */
    private static final Map<String, String> NAMES = Map.of(
            "who", "contact.who",
            "contactedOn", "contact.on",
            "reachedBy", "contact.reachedBy",
            "noteKept", "contact.noteKept",
            "readBack", "contact.readBack",
            "onTheRecord", "contact.onTheRecord");

    /** Whether it is for named people alone. */
    boolean isConfidential() {
        return readers != null;
    }

    /** Who is named to look at it; 422 for a login that is nobody's, and for what no confidential piece keeps. */
    List<Account> named() {
        FormErrors errors = FormErrors.none();
        List<Account> named = new ReadersForm(readers).accounts(errors);
        if (author != null) errors.add("author", Texts.of("confidence_no_source"));
        if (sourceKind != null) errors.add("sourceKind", Texts.of("confidence_no_source"));
        if (closeness != null) errors.add("closeness", Texts.of("confidence_no_source"));
        errors.refuse();
        return named;
    }

    /** 422 where it names people who may look: what is put right is read by everybody. */
    void refuseReaders() {
        if (isConfidential()) Flaw.refuse(List.of(new Flaw("readers", Texts.of("confidence_not_here"))));
    }

    /** Checked as the form is; 422 with what is wrong by field. */
    EvidenceForm form(Claim claim, Account by, Call call) {
        EvidenceForm form = form(by);
        FormErrors errors = call.check(form);
        if (isNone(sourceKind, SourceKind::of)) errors.add("sourceKind", Texts.of("fault_choice"));
        if (isNone(closeness, Closeness::of)) errors.add("closeness", Texts.of("fault_choice"));
        if (!errors.any()) form.check(errors, List.of(claim));
        Flaw.refuse(errors.messages().entrySet().stream()
                .map(error -> new Flaw(NAMES.getOrDefault(error.getKey(), error.getKey()), error.getValue()))
                .toList());
        return form;
    }

    /** The form asks of a known source for neither, and so does not look. */
    private static boolean isNone(String given, Function<String, Optional<?>> known) {
        return given != null && !given.isBlank() && known.apply(given.strip()).isEmpty();
    }

    private EvidenceForm form(Account by) {
        ContactBody reached = contact == null ? ContactBody.NONE : contact;
        boolean translated = translation != null && !translation.isBlank() && translatedBy == null;
        return new EvidenceForm(
                Objects.toString(source, ""),
                "",
                url,
                title,
                publisher,
                author,
                publishedOn,
                sourceKind,
                closeness,
                medium,
                reached.who(),
                reached.on(),
                reached.reachedBy(),
                reached.noteKept(),
                ContactBody.answer(reached.readBack()),
                ContactBody.answer(reached.onTheRecord()),
                quote,
                Objects.toString(quoteLanguage, ""),
                translation,
                translated ? by.name() : translatedBy,
                locator,
                bearsOn,
                Objects.toString(stance, ""),
                accessedOn,
                List.of(),
                "",
                "");
    }
}
