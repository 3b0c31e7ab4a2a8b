package stet.query;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Fields;
import stet.web.Filled;
import stet.web.Flaw;

/** A question to the author as somebody typed it. */
public record QueryForm(
        @RestForm @Filled @Size(max = Flaw.LONGEST_REASON) String question) {
    static final QueryForm EMPTY = new QueryForm("");

    String words() {
        return Fields.text(question);
    }
}
