package stet.verdict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import stet.claim.Claim;
import stet.history.History;
import stet.web.Dates;
import stet.web.FormErrors;
import stet.web.Texts;

/** A verdict as a browser sends it; version is the claim's when the form was opened. */
public record VerdictForm(
        @RestForm @NotBlank String rating,
        @RestForm @Size(max = 20_000) String reasons,
        @RestForm String asOf,
        @RestForm String version) {
    public static VerdictForm of(Claim claim) {
        return new VerdictForm("", "", usualDate(claim).toString(), String.valueOf(claim.version()));
    }

    boolean isStale(Claim claim) {
        return !String.valueOf(claim.version()).equals(version);
    }

    VerdictForm on(Claim claim) {
        return new VerdictForm(rating, reasons, asOf, String.valueOf(claim.version()));
    }

    /** What the form says; empty when the rating or the date is none, with the reason in the errors. */
    Optional<Finding> finding(Claim claim, FormErrors errors) {
        Optional<Rating> chosen = RatingScale.inUse().rating(Objects.toString(rating, ""));
        if (chosen.isEmpty()) errors.add("rating", Texts.of("verdict_choose"));
        LocalDate facts = Dates.read("asOf", asOf, errors).orElseGet(() -> usualDate(claim));
        if (errors.has("rating") || errors.has("asOf")) return Optional.empty();
        return Optional.of(new Finding(chosen.orElseThrow(), Objects.toString(reasons, ""), facts));
    }

    private static LocalDate usualDate(Claim claim) {
        return Optional.ofNullable(claim.article().publishedOn()).orElseGet(History::today);
    }
}
