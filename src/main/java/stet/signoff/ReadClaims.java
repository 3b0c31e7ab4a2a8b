package stet.signoff;

import stet.account.Account;
import stet.verdict.ReadVerdict;

/** Who has read the verdicts on all claims that match a filter. */
public final class ReadClaims {
    private ReadClaims() {}

    /** Notes it of those that are not kept back. */
    public static void note(Account reader, ClaimFilter filter) {
        String which = "exists (select 1 from ClaimBoard b where b.claim = v.claim and " + filter.where() + ")";
        ReadVerdict.noteUnlessKept(reader, which, filter.values());
    }
}
