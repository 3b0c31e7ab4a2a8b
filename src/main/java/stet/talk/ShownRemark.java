package stet.talk;

import java.util.List;
import stet.account.Account;
import stet.account.Act;

/** A remark as somebody looks at it, with what is open to them. */
public record ShownRemark(Remark remark, Account viewer) {
    public static List<ShownRemark> of(List<Remark> remarks, Account viewer) {
        return remarks.stream().map(remark -> new ShownRemark(remark, viewer)).toList();
    }

    public boolean canEdit() {
        boolean mine = remark.writtenBy().is(viewer);
        return !remark.isStruck() && mine && remark.isEditable() && viewer.may(Act.EDIT_REMARK);
    }

    public boolean canStrike() {
        return !remark.isStruck() && remark.isStruckBy(viewer) && viewer.may(Act.STRIKE_REMARK);
    }

    public boolean canResolve() {
        return !remark.isStruck() && !remark.isResolved() && viewer.may(Act.RESOLVE_REMARK);
    }

    public boolean canReopen() {
        return !remark.isStruck() && remark.isResolved() && viewer.may(Act.REOPEN_REMARK);
    }

    /** Whether anything at all is. */
    public boolean canAct() {
        return canEdit() || canStrike() || canResolve() || canReopen();
    }
}
