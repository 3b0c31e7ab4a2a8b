package stet.signoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.account.Account;
import stet.account.Role;
import stet.article.Article;
import stet.claim.Claim;
import stet.web.Texts;

/**
 * Who could give the consent that a claim waits for, to its verdict or to leaving it unchecked; hands say in words what
 * excludes each of the others who might.
 */
public record Signers(Claim claim, boolean isAside, List<Account> could, List<String> hands) {
    /** For each claim of an article that waits for consent, in order of number, sign-offs first. */
    public static List<Signers> of(Article article) {
        List<Account> editors = Account.holding(Role.EDITOR);
        List<Account> everybody = Account.holding(Role.EDITOR, Role.CHECKER);
        List<Signers> signers = new ArrayList<>();
        List<ClaimFacts> waiting = FactsToSign.of(article);
        waiting.stream()
                .filter(Signers::isToSign)
                .forEach(facts -> signers.add(ofVerdict(facts, facts.isForSecondChecker() ? everybody : editors)));
        waiting.stream().filter(Signers::isToSetAside).forEach(facts -> signers.add(ofAside(facts, editors)));
        return signers;
    }

    /** Whose consent is still missing, in words: their names, or that it is nobody's to give. */
    public String inWords() {
        return could.isEmpty() ? Texts.of("signers_nobody") : names(could);
    }

    static String names(List<Account> accounts) {
        return String.join(", ", accounts.stream().map(Account::name).toList());
    }

    private static boolean isToSign(ClaimFacts facts) {
        return switch (facts.stage()) {
            case PROPOSED, LAPSED ->
                facts.verdict().isPresent()
                        && !facts.isDisputed()
                        && facts.openReturn().isEmpty();
            case SET_ASIDE, SIGNED_OFF, DISPUTED, SECOND_READING, RETURNED, IN_HAND, OPEN -> false;
        };
    }

    private static boolean isToSetAside(ClaimFacts facts) {
        return facts.proposedAside().filter(aside -> !aside.isAgreed()).isPresent();
    }

    private static Signers ofVerdict(ClaimFacts facts, List<Account> candidates) {
        return of(
                facts,
                false,
                candidates,
                account -> FourEyes.handToSign(facts, account).map(hand -> hand.of(account)));
    }

    private static Signers ofAside(ClaimFacts facts, List<Account> editors) {
        Account proposer = facts.proposedAside().orElseThrow().proposedBy();
        return of(
                facts,
                true,
                editors,
                editor -> proposer.is(editor)
                        ? Optional.of(Texts.of("hand_aside", editor.name()))
                        : FourEyes.hand(facts, editor).map(hand -> hand.of(editor)));
    }

    private interface Excluded {
        Optional<String> why(Account account);
    }

    private static Signers of(ClaimFacts facts, boolean isAside, List<Account> candidates, Excluded excluded) {
        List<Account> could = new ArrayList<>();
        List<String> hands = new ArrayList<>();
        for (Account account : candidates) excluded.why(account).ifPresentOrElse(hands::add, () -> could.add(account));
        return new Signers(facts.claim(), isAside, could, hands);
    }
}
