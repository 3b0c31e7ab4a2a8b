package stet.confidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import stet.account.Account;
import stet.history.History;

/** Somebody who may look at a piece of confidential evidence, and who named them. Nobody is unnamed: they have seen it. */
@Entity
public class NamedReader extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Confidence confidence;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account namedBy;

    private Instant namedAt;

    protected NamedReader() {}

    NamedReader(Confidence confidence, Account account, Account by) {
        this.confidence = confidence;
        this.account = account;
        this.namedBy = by;
        this.namedAt = History.now();
    }

    static List<NamedReader> of(Confidence confidence) {
        return list(
                "from NamedReader r join fetch r.account join fetch r.namedBy where r.confidence = ?1 order by r.id",
                confidence);
    }

    public Account account() {
        return account;
    }

    public Account namedBy() {
        return namedBy;
    }

    public Instant namedAt() {
        return namedAt;
    }
}
