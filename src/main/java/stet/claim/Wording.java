package stet.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import stet.account.Account;

/** The words of a claim as somebody wrote them; the newest are the claim's own. */
@Entity
public class Wording extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Claim claim;

    private int number;

    @Embedded
    private Words words;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account writtenBy;

    private Instant writtenAt;

    protected Wording() {}

    Wording(Claim claim, int number, Account writtenBy, Instant writtenAt) {
        this.claim = claim;
        this.number = number;
        this.words = claim.words();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    /** All wordings of a claim, oldest first, with their writers. */
    public static List<Wording> of(Claim claim) {
        return list("from Wording w left join fetch w.writtenBy where w.claim = ?1 order by w.number", claim);
    }

    public int number() {
        return number;
    }

    public Words words() {
        return words;
    }

    /** Null where the desk itself brought the claim in. */
    public Account writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
