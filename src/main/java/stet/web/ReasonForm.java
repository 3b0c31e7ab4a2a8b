package stet.web;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** A form that asks for nothing but a reason. */
public record ReasonForm(
        @RestForm @Filled @Size(max = Flaw.LONGEST_REASON) String reason) {
    public static final ReasonForm EMPTY = new ReasonForm("");

    public String text() {
        return reason.strip();
    }
}
