package stet.claim;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Fields;

/** A new claim as a browser sends it. */
public record ClaimForm(
        @RestForm String article,
        @RestForm String statement,
        @RestForm String quote,
        @RestForm String passage,
        @RestForm String kind,
        @RestForm String checks,
        @RestForm String saidBy,
        @RestForm String reportedBy,
        @RestForm String saidOn,
        @RestForm @Size(max = 1_000) String figures,
        @RestForm @Size(max = 1_000) String whereToLook)
        implements WordsForm {
    /** As it is first shown, upon words of an article where somebody came from there. */
    static ClaimForm upon(String article, String passage, String quote) {
        return new ClaimForm(article, "", quote, passage, Kind.EVENT.key(), Checks.SO.key(), "", "", "", "", "");
    }

    Claim.Pointers pointers() {
        return new Claim.Pointers(String.join("\n", Fields.lines(figures)), Fields.text(whereToLook));
    }
}
