package stet.signoff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import stet.claim.Claim;
import stet.text.Words;

/** A word by which a claim is found, in the folded form of {@link Words}. */
@Entity
@IdClass(ClaimWord.Key.class)
public class ClaimWord extends PanacheEntityBase {
    /** A word of a claim. */
    public record Key(String word, Long claimId) implements Serializable {}

    @Id
    private String word;

    @Id
    private Long claimId;

    protected ClaimWord() {}

    private ClaimWord(String word, Long claimId) {
        this.word = word;
        this.claimId = claimId;
    }

    /** Writes down the words of statement, quote and speaker; false where they were all there, and no others. */
    static boolean index(Claim claim) {
        Set<String> words = new HashSet<>(Words.of(claim.statement() + "\n"
                + claim.words().quote() + "\n" + claim.words().saidBy()));
        boolean changed = false;
        for (ClaimWord known : ClaimWord.<ClaimWord>list("claimId", claim.id())) {
            if (words.remove(known.word)) continue;
            known.delete();
            changed = true;
        }
        words.forEach(word -> new ClaimWord(word, claim.id()).persist());
        return changed || !words.isEmpty();
    }
}
