package stet.notice;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stet.account.Act;

/** What somebody is told of a claim, and whom: in HQL, accounts p and claims c. */
public enum NoticeKind {
    ASSIGNED(
            Set.of(Act.ASSIGN),
            "select c, p from Assignment a join a.claim c join a.assignee p where a.endedAt is null"),
    RETURNED(
            Set.of(Act.SEND_BACK),
            "select c, p from ClaimBoard b join b.claim c left join b.verdict v"
                    + " join Account p on p = v.givenBy or p = b.assignee where b.veiled = false"),
    NAMED(
            Set.of(Act.REMARK, Act.EDIT_REMARK),
            "select c, p, m.remark.number from RemarkMention m join m.remark.claim c join m.account p"
                    + " where not exists (select 1 from Notice n where n.account = p and n.claim = c"
                    + " and n.remark = m.remark.number)"),
    LAPSED(
            Set.of(Act.LAPSE),
            "select c, p from ClaimBoard b join b.claim c join b.signOff s join s.verdict g left join b.verdict v"
                    + " join Account p on p = v.givenBy or p = g.givenBy or p = s.signedBy where b.veiled = false"),
    /** Noted by {@link DueSoon}, whoever did what. */
    DUE_SOON(Set.of(), "");

    /** Of notices n, those that say nothing of what was found on a claim that waits for a second verdict. */
    static final String SHOWN = "(n.kind in (stet.notice.NoticeKind.ASSIGNED, stet.notice.NoticeKind.DUE_SOON)"
            + " or not exists (select 1 from ClaimBoard k where k.claimId = n.claim.id and k.veiled = true))";

    private final Set<Act> acts;
    private final String hql;

    NoticeKind(Set<Act> acts, String hql) {
        this.acts = acts;
        this.hql = hql;
    }

    /** What an act gives notice of; empty where of nothing. */
    static Optional<NoticeKind> of(Act act) {
        return Stream.of(values()).filter(kind -> kind.acts.contains(act)).findFirst();
    }

    /** Everybody to be told of these claims, whoever acted; nobody who was shut out. */
    String recipients() {
        return hql + " and p.deactivatedAt is null and c.number in :claims order by c.number, p.id";
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
