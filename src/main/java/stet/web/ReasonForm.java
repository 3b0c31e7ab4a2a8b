package stet.web;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;

/** A form that asks for nothing but a reason; version is the claim's when the form was opened, where that matters. */
public record ReasonForm(
        @RestForm @Filled @Size(max = Flaw.LONGEST_REASON) String reason,
        @RestForm String version) {
    public static final ReasonForm EMPTY = new ReasonForm("", "");

    /** Whether it was opened upon another state than this, or does not say upon which. */
    public boolean isStale(long now) {
        return !String.valueOf(now).equals(version);
    }

    public String text() {
        return reason.strip();
    }
}
