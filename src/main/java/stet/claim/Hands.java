package stet.claim;

import java.util.List;
import stet.account.Account;
import stet.account.Act;
import stet.web.Option;

/** Who has a claim in hand, if anybody, and who could. */
public record Hands(Claim claim, Assignment held, List<Option> people) {
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

    /** Everybody who can have a claim in hand. */
    public static List<Option> everybody() {
        return Option.of(Account.allWhoMay(Act.TAKE), Account::login, Account::name);
    }

    public static Hands of(Claim claim, Assignment held) {
        return new Hands(claim, held, everybody());
    }
}
