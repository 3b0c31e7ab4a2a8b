package stet.history;

import java.time.Instant;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.account.Account;
import stet.web.Moments;
import stet.web.Texts;

/** Why a sign-off lapsed, as people read it: stored for machines, with logins, instants and signs. */
final class LapseWords {
    private static final Pattern BY =
            Pattern.compile(" \\(by ([a-z0-9._-]{2,40}), (\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z)\\)(?=; |$)");

    private static final Pattern SIGN = Pattern.compile("(?<=^|; )(\\p{L}[\\p{L} ]*) ([+-]) ");

    private LapseWords() {}

    /** Whoever made it lapse, and when, stands beside it already. */
    static String of(Event event, String stored) {
        String people = BY.matcher(stored).replaceAll(by -> Matcher.quoteReplacement(person(event, by)));
        return SIGN.matcher(people).replaceAll(sign -> Matcher.quoteReplacement(change(sign)));
    }

    private static String person(Event event, MatchResult by) {
        if (by.group(1).equals(event.actor())) return "";
        String name = Account.named(by.group(1)).map(Account::name).orElse(by.group(1));
        return " " + Texts.of("lapse_by", name, Moments.words(Instant.parse(by.group(2))));
    }

    private static String change(MatchResult sign) {
        return Texts.of(sign.group(2).equals("+") ? "lapse_added" : "lapse_gone", sign.group(1)) + " ";
    }
}
