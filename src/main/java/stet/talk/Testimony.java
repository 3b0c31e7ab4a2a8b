package stet.talk;

import stet.evidence.EvidenceForm;
import stet.evidence.Medium;
import stet.web.Moments;
import stet.web.Texts;

/** An answer as the form of a piece of evidence starts with it. */
final class Testimony {
    private Testimony() {}

    static EvidenceForm of(Contact contact) {
        Question question = contact.question();
        Reply reply = contact.reply();
        Medium medium = question.how().medium();
        stet.evidence.Contact reached = new stet.evidence.Contact(
                question.terms() == Terms.BACKGROUND ? Texts.of("contact_not_by_name") : question.whom(),
                reply.answeredOn(),
                question.how().label(),
                Texts.of("contact_note_kept", contact.number(), contact.claim().number()),
                reply.readBack(),
                question.terms() == Terms.ON_THE_RECORD);
        String title = Texts.of("contact_title", medium.label(), Moments.words(reply.answeredOn()));
        return EvidenceForm.told(contact.claim(), new EvidenceForm.Told(medium, title, reached, reply.words()));
    }
}
