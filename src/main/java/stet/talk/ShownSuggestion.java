package stet.talk;

import java.util.List;
import stet.account.Account;
import stet.account.Act;

/** A suggestion as somebody looks at it, with what is open to them. */
public record ShownSuggestion(Suggestion suggestion, Account viewer) {
    public static List<ShownSuggestion> of(List<Suggestion> suggestions, Account viewer) {
        return suggestions.stream()
                .map(suggestion -> new ShownSuggestion(suggestion, viewer))
                .toList();
    }

    public boolean canAccept() {
        boolean own = suggestion.suggestedBy().is(viewer);
        return suggestion.isOpen() && !suggestion.isStale() && !own && viewer.may(Act.ACCEPT_SUGGESTION);
    }

    public boolean canDecline() {
        return suggestion.isOpen() && viewer.may(Act.DECLINE_SUGGESTION);
    }
}
