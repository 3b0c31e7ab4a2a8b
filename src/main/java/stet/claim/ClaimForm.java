package stet.claim;

import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Fields;
import stet.web.FormErrors;

/** A new claim as a browser sends it; at is where in the passage somebody was, in code points. */
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
        @RestForm @Size(max = 1_000) String whereToLook,
        @RestForm String at)
        implements WordsForm {
    /** As it is first shown, upon words of an article where somebody came from there: they are what it says at first. */
    static ClaimForm upon(String article, String passage, String quote, String at) {
        return new ClaimForm(
                article, Fields.line(quote), quote, passage, Kind.EVENT.key(), Checks.SO.key(), "", "", "", "", "", at);
    }

    /** Resting on the quote that is nearest to where somebody was in the passage. */
    Words placed(FormErrors errors) {
        Words words = words(errors);
        Integer near = Fields.number("quote", at, errors);
        return near == null || words.passage() == null ? words : words.restingAt(words.passage(), near);
    }

    Claim.Pointers pointers() {
        return new Claim.Pointers(String.join("\n", Fields.lines(figures)), Fields.text(whereToLook));
    }
}
