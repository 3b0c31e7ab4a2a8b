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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import stet.account.Account;
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

    /** Notes it of all verdicts on claims of which a rating was shown, by number. */
    public static void note(Account reader, Collection<Long> claims) {
        if (!claims.isEmpty()) note(reader, "v.claim.number in :claims", Map.of("claims", claims));
    }

    /** Of all verdicts on the claims of an article that are not kept back. */
    public static void note(Account reader, Article article) {
        noteUnlessKept(reader, "v.claim.article = :article", Map.of("article", article));
    }

    /** Of those on some claims, by number, that are not kept back, where it is not known which rating was shown. */
    public static void noteUnlessKept(Account reader, Collection<Long> claims) {
        if (!claims.isEmpty()) noteUnlessKept(reader, "v.claim.number in :claims", Map.of("claims", claims));
    }

    /** Of all verdicts v, in HQL, that are not kept back. */
    public static void noteUnlessKept(Account reader, String which, Map<String, ?> values) {
        String open = "not exists (select 1 from SecondReading s where s.claim = v.claim and s.state = "
                + "stet.verdict.SecondReading.State.OUTSTANDING)";
        note(reader, which + " and " + open, values);
    }

    /** Whatever somebody may do now: roles and the people of an article change. */
    private static void note(Account reader, String which, Map<String, ?> values) {
        MutationQuery note = session()
                .createMutationQuery("insert into ReadVerdict (verdict, account, readAt)"
                        + " select v, a, :now from Verdict v, Account a where a = :reader and v.givenBy <> :reader"
                        + " and not exists (select 1 from ReadVerdict r where r.verdict = v and r.account = :reader)"
                        + " and " + which)
                .setParameter("now", History.now())
                .setParameter("reader", reader);
        values.forEach(note::setParameter);
        note.executeUpdate();
    }

    private static Session session() {
        return getEntityManager().unwrap(Session.class);
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
