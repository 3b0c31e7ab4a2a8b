package stet.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Claim;

/**
 * Claims that await sign-off, by number, without those whose verdict whoever signs gave and those of own articles; of
 * whoever is no editor those alone that the rules of articles leave to a second checker.
 */
@ApplicationScoped
class SignOffQueue {
    /** So many are held against four eyes at most; the next is shown as it is, and says why it cannot be signed. */
    private static final int LOOKED_AT = 50;

    /** Conditions in HQL on a ClaimBoard b and its verdict v. */
    static final String OF_OTHERS = """
            b.stage = stet.signoff.Stage.PROPOSED and v.givenBy.id <> :me
            and not exists (select 1 from ArticlePerson p where p.article = b.article and p.account.id = :me)""";

    private static final String WAITING = "from ClaimBoard b join b.verdict v where " + OF_OTHERS;

    private static final String OF_ARTICLE = " and b.article.id = (select a.id from Article a where a.slug = :article)";

    @Inject
    Session session;

    @Inject
    SecondChecks checks;

    /** The first after a number that somebody may sign. */
    Optional<Long> next(Queue queue, long after, Account signer) {
        List<Long> numbers = after(queue, after, signer);
        Optional<Long> found = numbers.stream()
                .limit(LOOKED_AT)
                .filter(number -> maySign(number, signer))
                .findFirst();
        return found.or(() -> numbers.stream().skip(LOOKED_AT).findFirst());
    }

    private List<Long> after(Queue queue, long after, Account signer) {
        if (!signer.may(Act.SIGN_OFF)) {
            return checks.of(queue.slug(), signer).stream()
                    .filter(number -> number > after)
                    .limit(LOOKED_AT + 1)
                    .toList();
        }
        return query("select b.number", queue, signer, " and b.number > :number order by b.stage, b.number")
                .setParameter("number", after)
                .setMaxResults(LOOKED_AT + 1)
                .getResultList();
    }

    QueuePlace place(Queue queue, long number, Account signer) {
        if (signer.may(Act.SIGN_OFF)) return placeOfEditor(queue, number, signer);
        List<Long> all = checks.of(queue.slug(), signer);
        long place = all.stream().filter(one -> one <= number).count();
        return new QueuePlace(queue, number, place, all.size());
    }

    private QueuePlace placeOfEditor(Queue queue, long number, Account editor) {
        long place = query("select count(*)", queue, editor, " and b.number <= :number")
                .setParameter("number", number)
                .getSingleResult();
        long total = query("select count(*)", queue, editor, "").getSingleResult();
        return new QueuePlace(queue, number, place, total);
    }

    private static boolean maySign(long number, Account signer) {
        return SignOff.refusal(ClaimFacts.of(Claim.shown(number)), signer).isEmpty();
    }

    private SelectionQuery<Long> query(String what, Queue queue, Account editor, String rest) {
        String article = queue.slug().isEmpty() ? "" : OF_ARTICLE;
        SelectionQuery<Long> query = session.createSelectionQuery(what + " " + WAITING + article + rest, Long.class)
                .setParameter("me", editor.id());
        return article.isEmpty() ? query : query.setParameter("article", queue.slug());
    }
}
