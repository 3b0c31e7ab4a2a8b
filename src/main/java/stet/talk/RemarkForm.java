package stet.talk;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Fields;
import stet.web.Filled;
import stet.web.Flaw;

/** A remark as a browser sends it. */
public record RemarkForm(
        @RestForm @Filled @Size(max = Flaw.LONGEST_REASON) String text) {
    public static final RemarkForm EMPTY = new RemarkForm("");

    String words() {
        return Fields.text(text);
    }
}
