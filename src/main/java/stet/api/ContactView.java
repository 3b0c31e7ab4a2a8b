package stet.api;

import java.time.Instant;
import java.time.LocalDate;
import stet.account.Account;
import stet.talk.Contact;

/** A contact as a program reads it; answer is empty and what goes with it null while there is none. */
public record ContactView(
        int number,
        long claim,
        String whom,
        String how,
        String purpose,
        String terms,
        String asked,
        LocalDate askedOn,
        LocalDate dueOn,
        boolean overdue,
        String by,
        Instant at,
        String answer,
        LocalDate answeredOn,
        Boolean readBack,
        String answeredBy,
        String withdrawnBy,
        String withdrawnReason) {
    static ContactView of(Contact contact) {
        return new ContactView(
                contact.number(),
                contact.claim().number(),
                contact.question().whom(),
                contact.question().how().key(),
                contact.question().purpose().key(),
                contact.question().terms().key(),
                contact.question().asked(),
                contact.question().askedOn(),
                contact.question().dueOn(),
                contact.isOverdue(),
                contact.loggedBy().login(),
                contact.loggedAt(),
                contact.reply().words(),
                contact.reply().answeredOn(),
                contact.reply().readBack(),
                login(contact.answeredBy()),
                login(contact.withdrawnBy()),
                contact.withdrawnReason());
    }

    private static String login(Account account) {
        return account == null ? null : account.login();
    }
}
