package stet.talk;

import java.time.LocalDate;
import java.util.List;
import stet.article.Article;
import stet.claim.Claim;

/** The contacts of a claim, and those of an article that are overdue. */
final class Contacts {
    private static final String FETCHED =
            "from Contact t join fetch t.claim c join fetch t.loggedBy left join fetch t.answeredBy"
                    + " left join fetch t.withdrawnBy where ";

    private Contacts() {}

    static List<Contact> of(Claim claim) {
        return Contact.list(FETCHED + "c = ?1 order by t.number", claim);
    }

    static List<Contact> overdue(Article article, LocalDate today) {
        return Contact.list(
                FETCHED + "c.article = ?1 and t.question.dueOn < ?2 and t.reply.answeredOn is null"
                        + " and t.withdrawnAt is null order by c.number, t.number",
                article,
                today);
    }
}
