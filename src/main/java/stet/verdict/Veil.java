package stet.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.account.Account;
import stet.account.Act;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.web.Flaw;
import stet.web.Texts;

/** Keeps what others found of a claim from whoever may still give an independent verdict on it. */
public final class Veil {
    private Veil() {}

    /** Whether a claim waits for a second verdict and somebody may be the one to give it. */
    public static boolean covers(Claim claim, Account viewer) {
        return SecondReading.outstanding(claim).isPresent()
                && whyNoReader(claim, viewer).isEmpty()
                && !isAboutToBeFirst(claim, viewer);
    }

    /** Whoever has it in hand while there is no verdict yet works towards the first one. */
    private static boolean isAboutToBeFirst(Claim claim, Account viewer) {
        return Assignment.of(claim).filter(held -> held.assignee().is(viewer)).isPresent()
                && Verdict.inEffect(Verdict.of(claim)).isEmpty();
    }

    /** Everybody who could still give an independent verdict on a claim, by name. */
    public static List<Account> readers(Claim claim) {
        Set<Long> know = ReadVerdict.ofClaim(claim);
        Verdict.of(claim).forEach(verdict -> know.add(verdict.givenBy().id()));
        return Account.allWhoMay(Act.GIVE_VERDICT).stream()
                .filter(account ->
                        !know.contains(account.id()) && !claim.article().isOwnOf(account))
                .toList();
    }

    /** What keeps somebody from being named as the second reader. */
    public static List<Flaw> flaws(Claim claim, Account reader) {
        boolean isFirst = isAboutToBeFirst(claim, reader);
        return whyNoReader(claim, reader)
                .or(() -> isFirst ? Optional.of(Texts.of("second_in_hand", reader.name())) : Optional.empty())
                .stream()
                .map(reason -> new Flaw("checker", reason))
                .toList();
    }

    /** Why somebody could give no independent verdict on a claim, in words; empty where they could. */
    static Optional<String> whyNoReader(Claim claim, Account account) {
        if (!account.may(Act.GIVE_VERDICT)) return Optional.of(Texts.of("second_no_checker", account.name()));
        if (claim.article().isOwnOf(account)) return Optional.of(Texts.of("second_own", account.name()));
        if (Verdict.count("claim = ?1 and givenBy = ?2", claim, account) > 0) {
            return Optional.of(Texts.of("second_gave", account.name()));
        }
        return ReadVerdict.isBy(account, claim)
                ? Optional.of(Texts.of("second_read", account.name()))
                : Optional.empty();
    }
}
