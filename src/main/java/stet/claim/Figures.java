package stet.claim;

import java.util.List;
import java.util.regex.Pattern;

/** The figures that were noted with a claim, held against its statement as it was restated. */
public final class Figures {
    private Figures() {}

    /** A figure as it was noted, and whether a restatement has taken it out of the statement. */
    public record Noted(String text, boolean isGone) {}

    public static List<Noted> of(Claim claim, List<Wording> wordings) {
        return claim.figures().stream()
                .map(figure -> new Noted(figure, isGone(figure, claim, wordings)))
                .toList();
    }

    /** One that never stood there word for word was noted in other words, and tells nothing by not standing there. */
    private static boolean isGone(String figure, Claim claim, List<Wording> wordings) {
        return !stands(figure, claim.statement())
                && wordings.stream()
                        .anyMatch(wording -> stands(figure, wording.words().statement()));
    }

    /** As a whole: 40 does not stand in 140 or 4.40. */
    private static boolean stands(String figure, String statement) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}]|\\p{N}[.,])" + Pattern.quote(figure) + "(?![\\p{L}\\p{N}]|[.,]\\p{N})")
                .matcher(statement)
                .find();
    }
}
