package stet.publication;

import java.time.Instant;
import stet.claim.Checks;
import stet.evidence.Counting;
import stet.evidence.Stance;

/** What the row of a claim needs of a piece of its evidence; the quote only where the verdict rests on it alone. */
public record Piece(
        long claim,
        long number,
        Stance stance,
        Instant withdrawnAt,
        Long correctedBy,
        Checks checks,
        boolean confidential,
        String articleUrl,
        String articleOrigin,
        String articleTitle,
        String url,
        String title,
        String recordedUrl,
        String recordedTitle,
        String quote) {
    boolean counts(Originals articles) {
        return new Counting(
                        withdrawnAt != null,
                        correctedBy != null,
                        stance,
                        confidential || checks == Checks.SAID,
                        articles.of(articleUrl, articleOrigin, articleTitle),
                        new Counting.Origin(url, title),
                        new Counting.Origin(recordedUrl, recordedTitle))
                .whyNot()
                .isEmpty();
    }
}
