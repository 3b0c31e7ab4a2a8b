package stet.verdict;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import stet.claim.Claim;
import stet.history.History;
import stet.scale.Rating;
import stet.scale.RatingScale;
import stet.text.Visible;
import stet.web.Dates;
import stet.web.FormErrors;
import stet.web.Markdown;
import stet.web.Moments;
import stet.web.Texts;

/** A verdict as a browser sends it; version is the claim's when the form was opened. */
public record VerdictForm(
        @RestForm String rating,
        @RestForm String reasons,
        @RestForm String asOf,
        @RestForm String version) {
    /** Characters, of whichever script; one outside the basic plane is one. */
    private static final int LONGEST = 20_000;

    public static VerdictForm of(Claim claim) {
        return new VerdictForm("", "", usualDate(claim).toString(), String.valueOf(claim.version()));
    }

    boolean isStale(Claim claim) {
        return !String.valueOf(claim.version()).equals(version);
    }

    VerdictForm on(Claim claim) {
        return new VerdictForm(rating, reasons, asOf, String.valueOf(claim.version()));
    }

    /** The date as people read it, as far as it is one. */
    public String shownAsOf() {
        return Dates.read("asOf", asOf, FormErrors.none()).map(Moments::words).orElse(Objects.toString(asOf, ""));
    }

    /** What the form says; empty when the rating or the date is none, with the reason in the errors. */
    public Optional<Finding> finding(Claim claim, FormErrors errors) {
        Optional<Rating> chosen = RatingScale.inUse().rating(Objects.toString(rating, ""));
        if (chosen.isEmpty()) errors.add("rating", Texts.of("verdict_choose"));
        String why = Objects.toString(reasons, "");
        if (why.codePointCount(0, why.length()) > LONGEST) {
            errors.add("reasons", Texts.of("verdict_long", LONGEST));
        } else if (showsTooLittle(why)) {
            errors.add("reasons", Texts.of("verdict_needs_reasons", Missing.SHORTEST_REASONS));
        }
        LocalDate facts = Dates.read("asOf", asOf, errors).orElseGet(() -> usualDate(claim));
        if (!errors.messages().isEmpty()) return Optional.empty();
        return Optional.of(new Finding(chosen.orElseThrow(), why, facts));
    }

    /** Whether they are long enough as typed, and not as they are read: an address behind a word is no reason. */
    private static boolean showsTooLittle(String reasons) {
        return reasons.strip().length() >= Missing.SHORTEST_REASONS
                && Visible.length(Markdown.shown(reasons)) < Missing.SHORTEST_REASONS;
    }

    /** An article that is still to appear is checked with the facts of today. */
    private static LocalDate usualDate(Claim claim) {
        return Optional.ofNullable(claim.article().publishedOn())
                .filter(published -> !published.isAfter(History.today()))
                .orElseGet(History::today);
    }
}
