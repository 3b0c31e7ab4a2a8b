package stet.claim;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Fields;

/** Other words for a claim as a browser sends them, with the number of the wording that they were typed over. */
public record RestatementForm(
        @RestForm String statement,
        @RestForm String quote,
        @RestForm String passage,
        @RestForm String kind,
        @RestForm String checks,
        @RestForm String saidBy,
        @RestForm String reportedBy,
        @RestForm String saidOn,
        @RestForm String version)
        implements WordsForm {
    static RestatementForm of(Words words, int version) {
        return new RestatementForm(
                words.statement(),
                words.quote(),
                Objects.toString(words.passage(), ""),
                words.kind().key(),
                words.checks().key(),
                words.saidBy(),
                words.reportedBy(),
                Objects.toString(words.saidOn(), ""),
                String.valueOf(version));
    }

    boolean isStale(Claim claim) {
        return !Fields.text(version).equals(String.valueOf(claim.wordings()));
    }
}
