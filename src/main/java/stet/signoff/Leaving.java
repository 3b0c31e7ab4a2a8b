package stet.signoff;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import stet.account.Account;
import stet.account.Role;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.signoff.FourEyes.Hand;
import stet.web.Texts;

/**
 * Whom an act would leave of those who could sign a claim off, said before it is done: whoever has a hand in a claim signs
 * it no more. Empty where two or more are left, where the act takes nobody away, and while a second verdict is outstanding,
 * since to say whose hand is in the evidence would tell of the first.
 */
public final class Leaving {
    private Leaving() {}

    /** Where somebody gives a verdict, which takes the place of the one in effect. */
    public static String byVerdict(ClaimFacts facts, Account by) {
        // Of what rating it will be nobody knows, and the share tells nobody whether a claim is in it before its
        // verdict.
        boolean mayBeForCheckers = facts.signing().isSampled()
                && !facts.signing()
                        .rule()
                        .sampling()
                        .kinds()
                        .contains(facts.claim().words().kind());
        List<Account> candidates =
                mayBeForCheckers ? Account.holding(Role.EDITOR, Role.CHECKER) : Account.holding(Role.EDITOR);
        return inWords(facts, by, candidates, account -> FourEyes.handBeside(facts, account));
    }

    /** Where somebody writes the claim's words anew, or touches evidence that counts. */
    public static String byHand(ClaimFacts facts, Account by) {
        if (facts.verdict().isEmpty()) return byVerdict(facts, by);
        return inWords(facts, by, FourEyes.candidates(facts), account -> FourEyes.handToSign(facts, account));
    }

    private static String inWords(
            ClaimFacts facts, Account by, List<Account> candidates, Function<Account, Optional<Hand>> hands) {
        if (facts.isSecondReading() || facts.isSetAside()) return "";
        if (candidates.stream().noneMatch(by::is) || hands.apply(by).isPresent()) return "";
        List<Account> others =
                candidates.stream().filter(editor -> !editor.is(by)).toList();
        List<Account> left =
                others.stream().filter(editor -> hands.apply(editor).isEmpty()).toList();
        if (left.size() > 1) return "";
        if (left.size() == 1) return Texts.of("leaving_one", left.get(0).name());
        if (others.isEmpty()) return Texts.of("leaving_no_other");
        String why = others.stream()
                .map(editor -> hands.apply(editor).orElseThrow().of(editor))
                .collect(Collectors.joining("; "));
        return Texts.of("leaving_nobody", why);
    }

    /** `{claim.leavingByVerdict(login)}`, for pages of features that know nothing of sign-offs. */
    @TemplateExtension
    static String leavingByVerdict(Claim claim, String login) {
        return Account.named(login)
                .map(by -> byVerdict(ClaimFacts.of(claim), by))
                .orElse("");
    }

    /** `{claim.leavingByHand(login)}`. */
    @TemplateExtension
    static String leavingByHand(Claim claim, String login) {
        return Account.named(login).map(by -> byHand(ClaimFacts.of(claim), by)).orElse("");
    }

    /** `{piece.leavingByHand(login)}`; empty for a piece that does not count, and for a confidential one. */
    @TemplateExtension
    static String leavingByHand(Evidence piece, String login) {
        // Without it those may sign who are not named for it.
        return piece.counts() && !piece.isConfidential() ? leavingByHand(piece.claim(), login) : "";
    }
}
