package stet.desk;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.SortedSet;
import org.jboss.resteasy.reactive.RestForm;
import stet.account.Account;
import stet.account.Act;
import stet.claim.ClaimRanges;
import stet.history.History;
import stet.web.Dates;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Texts;

/** Which claims are to go into whose hands, by login, empty for those of whoever sends it; and until when, if at all. */
public record AssignmentsForm(
        @RestForm @Size(max = 100_000) String claims,
        @RestForm @Size(max = 40) String to,
        @RestForm @Size(max = 40) String due) {
    SortedSet<Long> numbers(FormErrors errors) {
        SortedSet<Long> numbers = ClaimRanges.typed("claims", Fields.text(claims), errors);
        SortedSet<Long> known = ClaimRanges.known("claims", numbers, errors);
        if (known.isEmpty()) errors.add("claims", Texts.of("assignments_none"));
        return known;
    }

    /** Null where there is none, which is an error. */
    Account taker(Account sender, FormErrors errors) {
        String login = Fields.text(to);
        Account taker = login.isEmpty() ? sender : Account.named(login).orElse(null);
        if (taker == null) errors.add("to", Texts.of("account_no_such", login));
        else if (!taker.may(Act.TAKE)) errors.add("to", Texts.of("assignment_not_a_checker", login));
        return taker;
    }

    /** Null where no time was typed. */
    Instant dueAt(FormErrors errors) {
        Instant dueAt = Dates.readMoment("due", due, errors).orElse(null);
        if (dueAt != null && !dueAt.isAfter(History.now())) errors.add("due", Texts.of("assignment_due_past"));
        return dueAt;
    }
}
