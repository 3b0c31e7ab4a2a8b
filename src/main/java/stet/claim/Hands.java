package stet.claim;

import java.util.List;
import stet.account.Account;
import stet.account.Act;
import stet.web.Option;

/** Who has a claim in hand, if anybody, and to whom an editor could give it. */
public record Hands(Claim claim, Assignment held, List<Option> others) {
    static Hands of(Claim claim) {
        return of(claim, Assignment.of(claim).orElse(null));
    }

    /** Whether anybody may take the claim: nobody has it, or whoever does is gone. */
    public boolean isFree() {
        return held == null || !held.holds();
    }

    public boolean isWith(String login) {
        return held != null && held.assignee().login().equals(login);
    }

    public static Hands of(Claim claim, Assignment held) {
        List<Account> others = Account.allWhoMay(Act.TAKE).stream()
                .filter(account -> held == null || !account.is(held.assignee()))
                .toList();
        return new Hands(claim, held, Option.of(others, Account::login, Account::name));
    }
}
