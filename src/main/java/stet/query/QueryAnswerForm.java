package stet.query;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Fields;
import stet.web.Filled;
import stet.web.Flaw;

/** What an author answers, as somebody typed it. */
public record QueryAnswerForm(
        @RestForm @Filled @Size(max = Flaw.LONGEST_REASON) String answer) {
    static final QueryAnswerForm EMPTY = new QueryAnswerForm("");

    String words() {
        return Fields.text(answer);
    }
}
