package stet.fix;

import java.util.List;
import stet.account.Account;
import stet.account.Act;

/** A fix as somebody looks at it, with what is open to them. */
public record ShownFix(Fix fix, Account viewer) {
    public static List<ShownFix> of(List<Fix> fixes, Account viewer) {
        return fixes.stream().map(fix -> new ShownFix(fix, viewer)).toList();
    }

    public boolean canAnswer() {
        return isOpen() && fix.isTheirs(viewer) && viewer.may(Act.ANSWER_FIX);
    }

    public boolean canAgree() {
        return isOpen() && fix.counter().isPresent() && decides(Act.AGREE_FIX);
    }

    public boolean canLetStand() {
        return isOpen() && decides(Act.LET_FIX_STAND);
    }

    public boolean canWithdraw() {
        boolean mine = fix.proposedBy().is(viewer);
        return isOpen() && decides(Act.WITHDRAW_FIX) && (mine || viewer.may(Act.LET_FIX_STAND));
    }

    /** Whether anything at all is. */
    public boolean canAct() {
        return canAnswer() || canAgree() || canLetStand() || canWithdraw();
    }

    private boolean isOpen() {
        return fix.status().isOpen();
    }

    private boolean decides(Act act) {
        return viewer.may(act) && !fix.isTheirs(viewer);
    }
}
