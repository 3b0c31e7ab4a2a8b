package stet.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import stet.account.Account;
import stet.account.Act;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Texts;

/** Who may look at a piece of confidential evidence, by login; none means nobody but whoever sends the form. */
public record ReadersForm(@RestForm List<String> readers) {
    static final ReadersForm NONE = new ReadersForm(List.of());

    public ReadersForm {
        readers = readers == null ? List.of() : readers;
    }

    /** A person whom the form offers to name. */
    public record Choice(Account account, boolean ticked) {}

    /** Everybody who may be named and is not yet. */
    public List<Choice> choices(List<Account> named) {
        return Account.allWhoMay(Act.LOOK_AT_EVIDENCE).stream()
                .filter(account -> named.stream().noneMatch(account::is))
                .map(account -> new Choice(account, readers.contains(account.login())))
                .toList();
    }

    /** The people who are named; a login that is nobody's is noted beside the field. */
    public List<Account> accounts(FormErrors errors) {
        List<Account> accounts = new ArrayList<>();
        for (String login : readers.stream().map(Fields::text).distinct().toList()) {
            Optional<Account> known = Account.named(login).filter(account -> account.may(Act.LOOK_AT_EVIDENCE));
            known.ifPresentOrElse(
                    accounts::add, () -> errors.add("readers", Texts.of("confidence_unknown_reader", login)));
        }
        return accounts;
    }
}
