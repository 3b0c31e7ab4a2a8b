package stet.verdict;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import stet.account.Account;
import stet.claim.Claim;
import stet.web.Fields;
import stet.web.Flaw;
import stet.web.FormErrors;
import stet.web.Option;
import stet.web.Texts;

/** Whom somebody asks for a second verdict, by login; empty for whoever may. */
public record SecondReadingForm(@RestForm @Size(max = 40) String checker) {
    public static final SecondReadingForm EMPTY = new SecondReadingForm("");

    /** Null for whoever may; somebody who cannot be asked is an error beside the field. */
    public Account reader(Claim claim, FormErrors errors) {
        String login = Fields.text(checker);
        if (login.isEmpty()) return null;
        Optional<Account> named = Account.named(login);
        errors.add(named.map(reader -> Veil.flaws(claim, reader))
                .orElseGet(() -> List.of(new Flaw("checker", Texts.of("second_unknown", login)))));
        return named.orElse(null);
    }

    /** Whoever may, and everybody whom one can name. */
    public static List<Option> readers(Claim claim) {
        List<Option> readers = new ArrayList<>(List.of(new Option("", Texts.of("second_whoever"))));
        readers.addAll(Option.of(Veil.readers(claim), Account::login, Account::name));
        return readers;
    }
}
