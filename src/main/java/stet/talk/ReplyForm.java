package stet.talk;

import java.time.LocalDate;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import stet.history.History;
import stet.web.Dates;
import stet.web.Fields;
import stet.web.FormErrors;

/** An answer as a browser sends it; of today where it does not say of when. */
public record ReplyForm(
        @RestForm String answer,
        @RestForm String answeredOn,
        @RestForm String readBack) {
    static ReplyForm blank() {
        return new ReplyForm("", History.today().toString(), "");
    }

    /** Dates that are none are noted beside their field. */
    public Reply reply(FormErrors errors) {
        boolean isToday = Fields.text(answeredOn).isEmpty();
        LocalDate on = isToday
                ? History.today()
                : Dates.read("answeredOn", answeredOn, errors).orElse(null);
        return new Reply(Fields.text(answer), on, yesOrNo());
    }

    /** Empty where nothing of an answer was said. */
    Optional<Reply> given(FormErrors errors) {
        boolean isNone = Fields.text(answer).isEmpty()
                && Fields.text(answeredOn).isEmpty()
                && Fields.text(readBack).isEmpty();
        return isNone ? Optional.empty() : Optional.of(reply(errors));
    }

    private Boolean yesOrNo() {
        return Optional.ofNullable(readBack)
                .filter(said -> said.equals("yes") || said.equals("no"))
                .map("yes"::equals)
                .orElse(null);
    }
}
