package stet.query;

import java.util.List;
import stet.account.Account;
import stet.account.Act;

/** A query as somebody looks at it, with what is open to them. */
public record ShownQuery(AuthorQuery query, Account viewer) {
    public static List<ShownQuery> of(List<AuthorQuery> queries, Account viewer) {
        return queries.stream().map(query -> new ShownQuery(query, viewer)).toList();
    }

    public boolean canAnswer() {
        return query.isOpen() && viewer.may(Act.ANSWER_QUERY) && query.isTheirs(viewer);
    }

    public boolean canWithdraw() {
        return query.isOpen() && viewer.may(Act.WITHDRAW_QUERY) && query.isWithdrawnBy(viewer);
    }
}
