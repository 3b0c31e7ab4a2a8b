package stet.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import stet.account.Account;
import stet.claim.Claim;

/** Claims that await sign-off, by number, without those whose verdict the editor gave and those of own articles. */
@ApplicationScoped
class SignOffQueue {
    /** So many are held against four eyes at most; the next is shown as it is, and says why it cannot be signed. */
    private static final int LOOKED_AT = 50;

    private static final String WAITING = """
            from ClaimBoard b join b.verdict v where b.stage = stet.signoff.Stage.PROPOSED and v.givenBy.id <> :me
            and not exists (select 1 from ArticlePerson p where p.article = b.article and p.account.id = :me)""";

    private static final String OF_ARTICLE = " and b.article.id = (select a.id from Article a where a.slug = :article)";

    @Inject
    Session session;

    /** The first after a number that the editor may sign. */
    Optional<Long> next(Queue queue, long after, Account editor) {
        List<Long> numbers = query(
                        "select b.number", queue, editor, " and b.number > :number order by b.stage, b.number")
                .setParameter("number", after)
                .setMaxResults(LOOKED_AT + 1)
                .getResultList();
        Optional<Long> found = numbers.stream()
                .limit(LOOKED_AT)
                .filter(number -> maySign(number, editor))
                .findFirst();
        return found.or(() -> numbers.stream().skip(LOOKED_AT).findFirst());
    }

    QueuePlace place(Queue queue, long number, Account editor) {
        long place = query("select count(*)", queue, editor, " and b.number <= :number")
                .setParameter("number", number)
                .getSingleResult();
        long total = query("select count(*)", queue, editor, "").getSingleResult();
        return new QueuePlace(queue, number, place, total);
    }

    private static boolean maySign(long number, Account editor) {
        return SignOff.refusal(ClaimFacts.of(Claim.shown(number)), editor).isEmpty();
    }

    private SelectionQuery<Long> query(String what, Queue queue, Account editor, String rest) {
        String article = queue.slug().isEmpty() ? "" : OF_ARTICLE;
        SelectionQuery<Long> query = session.createSelectionQuery(what + " " + WAITING + article + rest, Long.class)
                .setParameter("me", editor.id());
        return article.isEmpty() ? query : query.setParameter("article", queue.slug());
    }
}
