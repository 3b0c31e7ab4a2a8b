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
import java.util.Map;
import java.util.TreeMap;
import stet.account.Account;
import stet.evidence.Evidence;
import stet.history.History;

/** That somebody was shown a piece of confidential evidence; whoever attached it looked first. */
@Entity
public class Look extends PanacheEntityBase {
    private static final int NEWEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Confidence confidence;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private Instant lookedAt;

    protected Look() {}

    Look(Confidence confidence, Account by) {
        this.confidence = confidence;
        this.account = by;
        this.lookedAt = History.now();
    }

    /** The newest, newest first. */
    static List<Look> of(Confidence confidence) {
        return Look.<Look>find(
                        "from Look l join fetch l.account where l.confidence = ?1 order by l.id desc", confidence)
                .page(0, NEWEST)
                .list();
    }

    /** How often each login looked. */
    static Map<String, Long> counts(Confidence confidence) {
        Map<String, Long> counts = new TreeMap<>();
        Look.find(
                        "select l.account.login, count(l) from Look l where l.confidence = ?1 group by l.account.login",
                        confidence)
                .project(Object[].class)
                .stream()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** Who has seen a confidential piece, in the order in which they first did. */
    static List<Account> at(Evidence piece) {
        return Account.list(
                "from Account a where a.id in (select l.account.id from Look l where l.confidence.evidence = ?1)"
                        + " order by (select min(l.id) from Look l where l.confidence.evidence = ?1 and l.account = a)",
                piece);
    }

    public Account account() {
        return account;
    }

    public Instant lookedAt() {
        return lookedAt;
    }
}
