package stet.history;

import java.util.List;
import java.util.Optional;
import stet.account.Account;
import stet.account.Act;
import stet.web.FormErrors;
import stet.web.ReasonForm;

/** One event, whole, and what became of the wish to take its content out. */
record EventPage(
        Event event,
        EventSentence sentence,
        Optional<Redaction> redaction,
        Account viewer,
        ReasonForm form,
        FormErrors errors) {
    static EventPage of(Event event, Account viewer, ReasonForm form, FormErrors errors) {
        return new EventPage(event, new EventSentence(event), Redaction.of(event.number()), viewer, form, errors);
    }

    /** A field that the act changed, by the name people know it by, as it was and as it became; empty for nothing. */
    public record Change(String label, String before, String after) {}

    public List<Change> changes() {
        return event.changes().stream()
                .map(change -> new Change(EventSentence.label(change.field()), change.before(), change.after()))
                .toList();
    }

    public boolean canPropose() {
        return !event.isRedacted()
                && !event.isKeptBack()
                && redaction.isEmpty()
                && Redaction.mayConcern(event)
                && viewer.may(Act.PROPOSE_REDACTION);
    }

    public boolean canAgree() {
        return redaction
                        .filter(proposed ->
                                !proposed.isAgreed() && !proposed.proposedBy().is(viewer))
                        .isPresent()
                && viewer.may(Act.AGREE_REDACTION);
    }

    /** Whether the content stays, whoever asks, since other records are proved by it. */
    public boolean isProof() {
        return !Redaction.mayConcern(event);
    }
}
