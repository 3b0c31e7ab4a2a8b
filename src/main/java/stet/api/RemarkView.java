package stet.api;

import java.time.Instant;
import java.util.List;
import stet.account.Account;
import stet.talk.Remark;

/** A remark as a program reads it: text is Markdown, named are the logins of those whom it names. */
public record RemarkView(
        int number,
        long claim,
        String text,
        List<String> named,
        String by,
        Instant at,
        Instant editedAt,
        String resolvedBy,
        Instant resolvedAt,
        String struckBy,
        Instant struckAt) {
    static RemarkView of(Remark remark) {
        return new RemarkView(
                remark.number(),
                remark.claim().number(),
                remark.text(),
                remark.named(),
                remark.writtenBy().login(),
                remark.writtenAt(),
                remark.editedAt(),
                login(remark.resolvedBy()),
                remark.resolvedAt(),
                login(remark.struckBy()),
                remark.struckAt());
    }

    private static String login(Account account) {
        return account == null ? null : account.login();
    }
}
