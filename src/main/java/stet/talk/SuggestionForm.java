package stet.talk;

import org.jboss.resteasy.reactive.RestForm;
import stet.claim.Claim;
import stet.web.Fields;

/** Other words for a claim as a browser sends them, with the number of the wording that they were typed over. */
public record SuggestionForm(
        @RestForm String statement, @RestForm String version) {
    static SuggestionForm of(Claim claim) {
        return new SuggestionForm(claim.statement(), String.valueOf(claim.wordings()));
    }

    String words() {
        return Fields.line(statement);
    }

    boolean isStale(Claim claim) {
        return !String.valueOf(claim.wordings()).equals(version);
    }
}
