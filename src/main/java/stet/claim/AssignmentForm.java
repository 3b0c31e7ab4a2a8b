package stet.claim;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import stet.account.Account;
import stet.web.Dates;
import stet.web.Fields;
import stet.web.FormErrors;

/** Into whose hands a claim is to go, by login, empty for those of whoever sends it; and until when, if at all. */
public record AssignmentForm(
        @RestForm @Size(max = 40) String to,
        @RestForm @Size(max = 40) String due) {
    public static final AssignmentForm EMPTY = new AssignmentForm("", "");

    /** Whoever has it now, and until when; null where nobody has it. */
    public static AssignmentForm of(Assignment held) {
        return held == null ? EMPTY : new AssignmentForm(held.assignee().login(), Dates.typed(held.dueAt()));
    }

    /** Null where no time was typed. */
    Instant dueAt(FormErrors errors) {
        return Dates.readMoment("due", due, errors).orElse(null);
    }

    Optional<Account> taker(Account sender) {
        String login = Fields.text(to);
        return login.isEmpty() ? Optional.of(sender) : Account.named(login);
    }
}
