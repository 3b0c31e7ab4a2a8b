package stet.notice;

import java.util.List;
import stet.account.Account;

/** Some of somebody's notices, newest first; more is whether there are earlier ones. */
public record NoticesPage(List<Notice> notices, boolean more, boolean isFirst, long unread) {
    private static final int PAGE = 50;

    static NoticesPage of(Account account, long before) {
        List<Notice> found = Notices.of(account, false, before, PAGE + 1);
        boolean more = found.size() > PAGE;
        return new NoticesPage(
                more ? found.subList(0, PAGE) : found, more, before == Long.MAX_VALUE, Notices.unread(account.id()));
    }

    /** The newest that is shown, up to which all are marked at once. */
    public long through() {
        return notices.get(0).id();
    }

    /** The oldest that is shown, before which the next page begins. */
    public long before() {
        return notices.get(notices.size() - 1).id();
    }
}
