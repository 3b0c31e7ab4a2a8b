package stet.signoff;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import stet.account.Account;
import stet.article.Naming;
import stet.claim.Claim;

/**
 * Who shaped what an article gives a claim: the sentence that holds the quote, and by what copies of the article are
 * known and so do not count; read when first asked for.
 */
public final class Shapers {
    private final Supplier<List<Sentence>> trail;
    private final Supplier<List<Naming>> names;
    private List<Sentence> sentences;
    private List<Naming> namings;

    Shapers(Claim claim) {
        this(() -> SentenceTrail.of(claim), () -> Naming.of(claim.article()));
    }

    Shapers(Supplier<List<Sentence>> trail, Supplier<List<Naming>> names) {
        this.trail = trail;
        this.names = names;
    }

    /** The sentence as somebody made it, normalised; by is null where the desk itself did. */
    record Sentence(String sentence, Account by, Instant at) {}

    /** Every change of the sentence, oldest first; the text that was brought in is its authors' and no change. */
    List<Sentence> sentences() {
        if (sentences == null) sentences = trail.get();
        return sentences;
    }

    /** Every change of the article's address, title or origin from a moment on, oldest first. */
    List<Naming> namingsSince(Instant moment) {
        if (namings == null) namings = names.get();
        return namings.stream()
                .filter(naming -> !naming.namedAt().isBefore(moment))
                .toList();
    }
}
