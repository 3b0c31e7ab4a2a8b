package stet.talk;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import stet.history.History;
import stet.web.Dates;
import stet.web.Fields;
import stet.web.FormErrors;

/** A contact as a browser sends it, with its answer where there was one. */
public record ContactForm(
        @RestForm String whom,
        @RestForm String how,
        @RestForm String purpose,
        @RestForm String terms,
        @RestForm String asked,
        @RestForm String askedOn,
        @RestForm String dueOn,
        @RestForm String answer,
        @RestForm String answeredOn,
        @RestForm String readBack) {
    static ContactForm blank() {
        return new ContactForm("", "", "", "", "", History.today().toString(), "", "", "", "");
    }

    /** What was asked; dates that are none are noted beside their field. */
    public Question question(FormErrors errors) {
        return new Question(
                Fields.line(whom),
                How.of(how).orElse(null),
                Purpose.of(purpose).orElse(null),
                Terms.of(terms).orElse(null),
                Fields.text(asked),
                Dates.read("askedOn", askedOn, errors).orElse(null),
                Dates.read("dueOn", dueOn, errors).orElse(null));
    }

    /** Empty where nobody has answered yet. */
    public Optional<Reply> reply(FormErrors errors) {
        return new ReplyForm(answer, answeredOn, readBack).given(errors);
    }

    /** Notes everything that is wrong, each beside its field. */
    public void check(FormErrors errors) {
        Question question = question(errors);
        errors.add(Contact.flaws(question, reply(errors)));
    }
}
