package stet.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What a claim says and of what it says it: the statement in the checker's words, the quote and the passage that it
 * rests on, and who said it where and when. Empty texts, a null passage and a null date mean not known.
 */
@Embeddable
public record Words(
        String statement,
        String quote,
        Integer passage,
        @Enumerated(EnumType.STRING) Kind kind,
        @Enumerated(EnumType.STRING) Checks checks,
        String saidBy,
        String reportedBy,
        LocalDate saidOn) {
    public Words withStatement(String other) {
        return new Words(other, quote, passage, kind, checks, saidBy, reportedBy, saidOn);
    }
}
