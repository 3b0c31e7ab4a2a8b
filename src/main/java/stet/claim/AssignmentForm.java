package stet.claim;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import stet.account.Account;
import stet.web.Fields;

/** Into whose hands a claim is to go, by login; empty for those of whoever sends it. */
public record AssignmentForm(@RestForm @Size(max = 40) String to) {
    public static final AssignmentForm EMPTY = new AssignmentForm("");

    Optional<Account> taker(Account sender) {
        String login = Fields.text(to);
        return login.isEmpty() ? Optional.of(sender) : Account.named(login);
    }
}
