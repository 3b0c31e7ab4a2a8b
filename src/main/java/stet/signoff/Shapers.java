package stet.signoff;

import java.time.Instant;
import java.util.List;
import stet.article.Naming;
import stet.claim.Claim;

/**
 * Who shaped by what copies of a claim's article are known and so do not count. Asked for by four eyes alone, and read when first asked for.
 */
public final class Shapers {
    private final Claim claim;
    private List<Naming> namings;

    Shapers(Claim claim) {
        this.claim = claim;
    }

    /** Every change of the article's address, title or origin from a moment on, oldest first. */
    List<Naming> namingsSince(Instant moment) {
        if (namings == null) namings = Naming.of(claim.article());
        return namings.stream()
                .filter(naming -> !naming.namedAt().isBefore(moment))
                .toList();
    }
}
