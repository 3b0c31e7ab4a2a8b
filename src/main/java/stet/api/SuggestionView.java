package stet.api;

import java.time.Instant;
import stet.account.Account;
import stet.talk.Suggestion;

/** Other words for a claim as a program reads them; stale where the claim was restated since. */
public record SuggestionView(
        int number,
        long claim,
        String statement,
        boolean open,
        boolean stale,
        String by,
        Instant at,
        String acceptedBy,
        Instant acceptedAt,
        String declinedBy,
        Instant declinedAt,
        String declinedReason) {
    static SuggestionView of(Suggestion suggestion) {
        return new SuggestionView(
                suggestion.number(),
                suggestion.claim().number(),
                suggestion.statement(),
                suggestion.isOpen(),
                suggestion.isOpen() && suggestion.isStale(),
                suggestion.suggestedBy().login(),
                suggestion.suggestedAt(),
                login(suggestion.acceptedBy()),
                suggestion.acceptedAt(),
                login(suggestion.declinedBy()),
                suggestion.declinedAt(),
                suggestion.declinedReason());
    }

    private static String login(Account account) {
        return account == null ? null : account.login();
    }
}
