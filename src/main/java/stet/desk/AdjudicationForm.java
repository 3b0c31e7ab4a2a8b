package stet.desk;

import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import stet.claim.Claim;
import stet.verdict.Adjudication.Choice;
import stet.verdict.Finding;
import stet.verdict.VerdictForm;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Option;
import stet.web.Texts;

/**
 * An editor's word on two verdicts as a browser sends it: adopts is first, second or third; the rating is of a third, and
 * the reasons are of either. Sign is `true` to sign what is adopted off at once. Version is the claim's.
 */
public record AdjudicationForm(
        @RestForm String adopts,
        @RestForm String rating,
        @RestForm String reasons,
        @RestForm String sign,
        @RestForm String version) {
    static AdjudicationForm of(Claim claim) {
        return new AdjudicationForm("", "", "", "", String.valueOf(claim.version()));
    }

    boolean isStale(Claim claim) {
        return !String.valueOf(claim.version()).equals(version);
    }

    AdjudicationForm on(Claim claim) {
        return new AdjudicationForm(adopts, rating, reasons, sign, String.valueOf(claim.version()));
    }

    Optional<Choice> choice(FormErrors errors) {
        Optional<Choice> choice = Choice.of(Fields.text(adopts));
        if (choice.isEmpty()) errors.add("adopts", Texts.of("error_choose"));
        boolean isThird = choice.filter(Choice.THIRD::equals).isPresent();
        if (!isThird && !Fields.text(rating).isEmpty()) errors.add("rating", Texts.of("adjudication_rating_only"));
        if (isThird && isSigned()) errors.add("sign", Texts.of("adjudication_sign_third"));
        return choice;
    }

    /** A third verdict, of the facts that a new one would be of. */
    Optional<Finding> finding(Claim claim, FormErrors errors) {
        return new VerdictForm(rating, reasons, "", version).finding(claim, errors);
    }

    boolean isSigned() {
        return "true".equals(sign);
    }

    static List<Option> choices() {
        return Option.of(List.of(Choice.values()), Choice::key, Choice::label);
    }
}
