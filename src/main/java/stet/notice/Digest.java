package stet.notice;

import java.util.List;
import java.util.stream.Collectors;
import stet.account.Account;
import stet.home.Address;
import stet.web.Texts;

/** What somebody has not read yet, as a mail in plain text: of each claim its number and statement alone. */
record Digest(Account to, List<Notice> notices, Address address) {
    /** A page has more room than a mail. */
    private static final int LONGEST = 50;

    String subject() {
        return Texts.of("mail_subject", notices.size(), address.host());
    }

    String text() {
        String told = notices.stream().limit(LONGEST).map(this::line).collect(Collectors.joining("\n\n"));
        String more = notices.size() > LONGEST ? "\n\n" + Texts.of("mail_more", notices.size() - LONGEST) : "";
        return Texts.of("mail_hello", to.name()) + "\n\n" + told + more + "\n\n"
                + Texts.of("mail_foot", address.of("/notices"), address.of("/account")) + "\n";
    }

    private String line(Notice notice) {
        return notice.sentence() + "\n" + notice.statement() + "\n" + address.of(notice.place());
    }
}
