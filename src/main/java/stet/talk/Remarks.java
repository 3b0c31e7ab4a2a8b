package stet.talk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stet.account.Account;
import stet.claim.Claim;

/** The remarks of a claim, and those that name somebody. */
final class Remarks {
    private static final String OPEN = "r.resolvedAt is null and r.struckAt is null";

    /** A claim that was settled since needs nothing that was said before. */
    private static final String SETTLED_SINCE = "exists (select 1 from ClaimBoard b, SignOff s where b.claimId = c.id"
            + " and b.stage = stet.signoff.Stage.SIGNED_OFF and s.claim = c and s.withdrawnAt is null"
            + " and s.signedAt >= r.writtenAt) or exists (select 1 from ClaimBoard b, SettingAside a"
            + " where b.claimId = c.id and b.stage = stet.signoff.Stage.SET_ASIDE and a.claim = c"
            + " and a.withdrawnAt is null and a.agreedAt >= r.writtenAt)";

    /** Remarks tell what was found, as a verdict does. */
    private static final String KEPT_BACK =
            "exists (select 1 from ClaimBoard k where k.claimId = c.id and k.veiled = true)";

    private Remarks() {}

    static List<Remark> of(Claim claim) {
        List<Remark> remarks = Remark.list(
                "from Remark r join fetch r.writtenBy left join fetch r.resolvedBy left join fetch r.struckBy"
                        + " where r.claim = ?1 order by r.number",
                claim);
        if (remarks.isEmpty()) return remarks;
        Map<Long, List<String>> named = RemarkMention.<RemarkMention>list(
                        "from RemarkMention m join fetch m.account where m.remark.claim = ?1 order by m.id", claim)
                .stream()
                .collect(Collectors.groupingBy(
                        mention -> mention.remark().id(),
                        Collectors.mapping(mention -> mention.account().login(), Collectors.toList())));
        remarks.forEach(remark -> remark.named(named.getOrDefault(remark.id(), List.of())));
        return remarks;
    }

    static List<Remark> naming(Account account, int limit) {
        return Remark.<Remark>find(
                        "from Remark r join fetch r.claim c join fetch c.article join fetch r.writtenBy"
                                + " where r.id in (select m.remark.id from RemarkMention m where m.account = ?1)"
                                + " and " + OPEN + " and not (" + SETTLED_SINCE + ") and not " + KEPT_BACK
                                + " order by r.id desc",
                        account)
                .page(0, limit)
                .list();
    }
}
