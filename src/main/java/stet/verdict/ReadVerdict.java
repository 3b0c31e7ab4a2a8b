package stet.verdict;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Claim;
import stet.history.History;

/** That somebody was shown a verdict, and so can give no independent one on its claim any more. */
@Entity
public class ReadVerdict extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Verdict verdict;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private Instant readAt;

    protected ReadVerdict() {}

    /** Notes it of all verdicts on some claims, by number, that are not kept back and that this person did not know. */
    public static void note(Account reader, Collection<Long> claims) {
        if (!claims.isEmpty()) note(reader, "v.claim.number in :which", claims);
    }

    /** Of all verdicts on the claims of an article. */
    public static void note(Account reader, Article article) {
        note(reader, "v.claim.article = :which", article);
    }

    /** Of all verdicts of the house. */
    public static void noteAll(Account reader) {
        note(reader, "v.id > :which", 0L);
    }

    private static void note(Account reader, String which, Object value) {
        if (!reader.may(Act.GIVE_VERDICT)) return;
        getEntityManager()
                .createQuery("insert into ReadVerdict (verdict, account, readAt)"
                        + " select v, a, :now from Verdict v, Account a where a = :reader and " + which
                        + " and v.givenBy <> :reader"
                        + " and not exists (select 1 from ReadVerdict r where r.verdict = v and r.account = :reader)"
                        + " and not exists (select 1 from SecondReading s where s.claim = v.claim and s.state = :kept)")
                .setParameter("now", History.now())
                .setParameter("reader", reader)
                .setParameter("which", value)
                .setParameter("kept", SecondReading.State.OUTSTANDING)
                .executeUpdate();
    }

    /** Who has read a verdict on a claim, by id. */
    static Set<Long> ofClaim(Claim claim) {
        return find("select r.account.id from ReadVerdict r where r.verdict.claim = ?1", claim)
                .project(Long.class)
                .stream()
                .collect(Collectors.toCollection(HashSet::new));
    }

    static boolean isBy(Account account, Claim claim) {
        return count("account = ?1 and verdict.claim = ?2", account, claim) > 0;
    }
}
