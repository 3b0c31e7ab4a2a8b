package stet.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import stet.account.Account;
import stet.history.History;
import stet.web.Flaw;
import stet.web.Texts;

/** The notices of somebody, and those that are still to be sent. */
public final class Notices {
    private static final String MINE =
            "from Notice n join fetch n.claim c left join fetch n.doneBy where n.account = ?1 and " + NoticeKind.SHOWN;

    private static final String TO_SEND = "n.readAt is null and n.mailedAt is null and " + NoticeKind.SHOWN;

    /** Longer than a mail takes: whoever took notices and sent nothing by then was stopped in the middle. */
    private static final Duration TAKEN = Duration.ofMinutes(15);

    private Notices() {}

    /** Up to limit notices before one, newest first, with claims and people. */
    public static List<Notice> of(Account account, boolean unreadAlone, long before, int limit) {
        String unread = unreadAlone ? " and n.readAt is null" : "";
        return Notice.<Notice>find(MINE + unread + " and n.id < ?2 order by n.id desc", account, before)
                .page(0, limit)
                .list();
    }

    /** Those of the ids that are no notice to somebody, in order. */
    private static List<Long> unknown(Account account, Collection<Long> ids) {
        Set<Long> unknown = new TreeSet<>(ids);
        Notice.find(
                        "select n.id from Notice n where n.account = ?1 and n.id in ?2 and " + NoticeKind.SHOWN,
                        account,
                        ids)
                .project(Long.class)
                .list()
                .forEach(unknown::remove);
        return List.copyOf(unknown);
    }

    /** Marks some as read, those that are read already stay so; 422 naming what is no notice to this account. */
    public static int read(Account account, Collection<Long> ids, String field) {
        if (ids.isEmpty()) return 0;
        List<Long> unknown = unknown(account, ids);
        if (!unknown.isEmpty()) Flaw.refuse(List.of(new Flaw(field, Texts.of("notice_unknown", unknown.get(0)))));
        return Notice.update(
                "readAt = ?1 where account = ?2 and id in ?3 and readAt is null", History.now(), account, ids);
    }

    /** Marks all that were shown up to one; those that came after it stay unread. */
    static int readThrough(Account account, long id) {
        return Notice.update(
                "update Notice n set n.readAt = ?1 where n.account = ?2 and n.id <= ?3 and n.readAt is null and "
                        + NoticeKind.SHOWN,
                History.now(),
                account,
                id);
    }

    static long unread(long account) {
        return Notice.count(
                "from Notice n where n.account.id = ?1 and n.readAt is null and " + NoticeKind.SHOWN, account);
    }

    /** Everybody who has an address and something to be sent there. */
    static List<Long> addressees() {
        return Notice.find("select distinct p.id from Notice n join n.account p where p.email <> ''"
                        + " and p.deactivatedAt is null and " + TO_SEND + " order by p.id")
                .project(Long.class)
                .list();
    }

    /** Takes what is to be sent to somebody, newest first; empty where another node is about to send it. */
    static List<Notice> take(Account account, Instant now) {
        int taken = Notice.update(
                "update Notice n set n.mailTakenAt = ?1 where n.account = ?2"
                        + " and (n.mailTakenAt is null or n.mailTakenAt < ?3) and " + TO_SEND,
                now,
                account,
                now.minus(TAKEN));
        if (taken == 0) return List.of();
        return Notice.list(MINE + " and n.mailTakenAt = ?2 and n.mailedAt is null order by n.id desc", account, now);
    }

    static void sent(Account account, Instant taken) {
        Notice.update(
                "mailedAt = ?1 where account = ?2 and mailTakenAt = ?3 and mailedAt is null",
                History.now(),
                account,
                taken);
    }

    /** The next digest has what this one could not bring. */
    static void giveBack(Account account, Instant taken) {
        Notice.update(
                "mailTakenAt = null where account = ?1 and mailTakenAt = ?2 and mailedAt is null", account, taken);
    }
}
