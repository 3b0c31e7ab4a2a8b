package stet.signoff;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import stet.account.Account;
import stet.account.Role;
import stet.claim.Words;
import stet.confidence.Confidence;
import stet.evidence.Evidence;
import stet.history.CanonicalJson;
import stet.text.Plain;
import stet.web.Refusal;
import stet.web.Texts;

/**
 * Who may not sign off a claim because they had a hand in it: whoever gave the verdict in effect; whoever wrote or
 * sourced what is under the seal, its sentence and what counts included, unless somebody else has signed off exactly
 * that since; whoever's article it is; and whoever may not look at what is confidential of its evidence.
 */
public final class FourEyes {
    private FourEyes() {}

    /** What excludes somebody; in the order in which it is said. */
    enum Hand {
        OWN_ARTICLE,
        VERDICT,
        WORDS,
        EVIDENCE,
        SENTENCE,
        COUNTING,
        CONFIDENTIAL;

        /** As it is said to whoever it was. */
        String toThem() {
            return this == OWN_ARTICLE ? Texts.of("own_article") : Texts.of("four_eyes", this);
        }

        /** As it is said to others. */
        String of(Account account) {
            return Texts.of("hand_" + name().toLowerCase(Locale.ROOT), account.name());
        }
    }

    /** Why this account may not sign, in words; empty when it may. */
    public static Optional<String> refusal(ClaimFacts facts, Account account) {
        return handToSign(facts, account).map(Hand::toThem);
    }

    /** Why this account may not agree that a claim is set aside, which nobody judges by its evidence. */
    static Optional<String> refusalToAgree(ClaimFacts facts, Account account) {
        return hand(facts, account).map(Hand::toThem);
    }

    /** What keeps this account from signing: a hand in the claim, or evidence that it may not see. */
    static Optional<Hand> handToSign(ClaimFacts facts, Account account) {
        return hand(facts, account).or(() -> unseen(facts, account));
    }

    private static Optional<Hand> unseen(ClaimFacts facts, Account account) {
        return Confidence.isKeptFrom(account, facts.counting()) ? Optional.of(Hand.CONFIDENTIAL) : Optional.empty();
    }

    /** What hand this account had in the claim; empty when it had none. */
    static Optional<Hand> hand(ClaimFacts facts, Account account) {
        if (facts.claim().article().isOwnOf(account)) return Optional.of(Hand.OWN_ARTICLE);
        if (facts.verdict().filter(verdict -> verdict.givenBy().is(account)).isPresent()) {
            return Optional.of(Hand.VERDICT);
        }
        return handBeside(facts, account);
    }

    /** The same, whoever gave the verdict in effect: another takes its place. */
    static Optional<Hand> handBeside(ClaimFacts facts, Account account) {
        if (facts.claim().article().isOwnOf(account)) return Optional.of(Hand.OWN_ARTICLE);
        if (wrote(facts, account)) return Optional.of(Hand.WORDS);
        if (sourced(facts, account)) return Optional.of(Hand.EVIDENCE);
        if (revised(facts, account)) return Optional.of(Hand.SENTENCE);
        return weighed(facts, account) ? Optional.of(Hand.COUNTING) : Optional.empty();
    }

    public static String whoCould(ClaimFacts facts) {
        return inWords(facts, could(candidates(facts), account -> refusal(facts, account)));
    }

    /** Whoever signs such claims: editors, and checkers where the rules of its article leave the claim to them as well. */
    static List<Account> candidates(ClaimFacts facts) {
        return facts.isForSecondChecker() ? Account.holding(Role.EDITOR, Role.CHECKER) : Account.holding(Role.EDITOR);
    }

    /** The reason and who could instead, in words and by login. */
    static Refusal forbidden(ClaimFacts facts, String reason) {
        List<Account> could = could(candidates(facts), account -> refusal(facts, account));
        return forbidden(reason, could, inWords(facts, could));
    }

    /** The same of what editors alone consent to. */
    public static Refusal forbidden(String reason, Function<Account, Optional<String>> excluded) {
        List<Account> could = could(Account.holding(Role.EDITOR), excluded);
        return forbidden(reason, could, inWords(could));
    }

    private static Refusal forbidden(String reason, List<Account> could, String whoCould) {
        return Refusal.forbidden(
                reason + " " + whoCould, could.stream().map(Account::login).toList());
    }

    /** Where nobody could and somebody would if they were named, it takes no new editor. */
    private static String inWords(ClaimFacts facts, List<Account> could) {
        boolean unnamed = could.isEmpty()
                && candidates(facts).stream()
                        .anyMatch(account -> hand(facts, account).isEmpty());
        return unnamed ? Texts.of("four_eyes_unnamed") : inWords(could);
    }

    private static List<Account> could(List<Account> candidates, Function<Account, Optional<String>> excluded) {
        return candidates.stream()
                .filter(account -> excluded.apply(account).isEmpty())
                .toList();
    }

    private static String inWords(List<Account> could) {
        if (could.isEmpty()) return Texts.of("four_eyes_nobody");
        return Texts.of(
                "four_eyes_could",
                String.join(", ", could.stream().map(Account::name).toList()));
    }

    /** Whoever worded the claim, unless somebody else has since signed those very words, or those that are in force. */
    private static boolean wrote(ClaimFacts facts, Account account) {
        Words now = facts.claim().words();
        return facts.wordings().stream()
                .filter(wording -> account.is(wording.writtenBy()))
                .anyMatch(wording -> !vouched(
                        facts,
                        account,
                        wording.writtenAt(),
                        content -> says(content, wording.words()) || says(content, now)));
    }

    private static boolean sourced(ClaimFacts facts, Account account) {
        return facts.evidence().stream()
                .anyMatch(piece -> added(facts, piece, account) || removed(facts, piece, account));
    }

    private static boolean added(ClaimFacts facts, Evidence piece, Account account) {
        return piece.addedBy().is(account)
                && piece.counts()
                && !vouched(facts, account, piece.addedAt(), content -> holds(content, piece));
    }

    /** Taking counting evidence away shapes what is judged as much as adding it does. */
    private static boolean removed(ClaimFacts facts, Evidence piece, Account account) {
        return isRemovedBy(piece, account)
                && (piece.counted() || piece.isWeighty())
                && !vouched(facts, account, removedAt(piece), content -> !holds(content, piece));
    }

    /** Whether it was this person who withdrew or corrected a piece. */
    static boolean isRemovedBy(Evidence piece, Account account) {
        return account.is(piece.withdrawnBy())
                || piece.supersededBy() != null
                        && account.is(piece.supersededBy().addedBy());
    }

    private static Instant removedAt(Evidence piece) {
        return piece.withdrawnAt() != null
                ? piece.withdrawnAt()
                : piece.supersededBy().addedAt();
    }

    /** Whoever changed the sentence that holds the quote, unless somebody else has since signed it so, or as it is now. */
    private static boolean revised(ClaimFacts facts, Account account) {
        String now = Plain.normalised(facts.sentence());
        return facts.shapers().sentences().stream()
                .filter(change -> account.is(change.by()))
                .anyMatch(change -> !vouched(
                        facts,
                        account,
                        change.at(),
                        content -> content.path("sentence").asText().equals(change.sentence())
                                || content.path("sentence").asText().equals(now)));
    }

    /** Whoever changed by what the article is known, since evidence was attached that counts otherwise for it. */
    private static boolean weighed(ClaimFacts facts, Account account) {
        return facts.evidence().stream()
                .filter(piece -> piece.isActive() && piece.counts() != piece.counted())
                .anyMatch(piece -> facts.shapers().namingsSince(piece.addedAt()).stream()
                        .filter(naming -> account.is(naming.namedBy()))
                        .anyMatch(naming -> !vouched(
                                facts, account, naming.namedAt(), content -> holds(content, piece) == piece.counts())));
    }

    private interface Content {
        boolean isIn(JsonNode sealed);
    }

    /** Whether somebody else has signed off exactly this content since; a sign-off taken back vouches for nothing. */
    private static boolean vouched(ClaimFacts facts, Account account, Instant since, Content content) {
        return facts.signOffs().stream()
                .filter(signOff -> !signOff.isWithdrawn() && !signOff.signedBy().is(account))
                .filter(signOff -> !signOff.signedAt().isBefore(since))
                .anyMatch(signOff -> content.isIn(CanonicalJson.read(signOff.sealed())));
    }

    private static boolean says(JsonNode sealed, Words words) {
        return sealed.path("statement").asText().equals(words.statement())
                && sealed.path("checks").asText().equals(words.checks().key())
                && sealed.path("saidBy").asText().equals(words.saidBy())
                && sealed.path("quote").asText().equals(Plain.normalised(words.quote()));
    }

    private static boolean holds(JsonNode sealed, Evidence piece) {
        return StreamSupport.stream(sealed.path("evidence").spliterator(), false)
                .anyMatch(held -> held.path("digest").asText().equals(piece.digest()));
    }
}
