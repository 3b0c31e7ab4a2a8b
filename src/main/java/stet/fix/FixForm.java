package stet.fix;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import stet.claim.Claim;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Option;
import stet.web.Texts;

/** A fix as a browser sends it. */
public record FixForm(
        @RestForm String now,
        @RestForm String proposed,
        @RestForm String weight) {
    private static final String MUST = "must";
    private static final String SHOULD = "should";

    /** Starts as the words that the claim rests on, to be changed where they are wrong. */
    static FixForm of(Claim claim) {
        String quote = claim.words().quote();
        return new FixForm(quote, quote, MUST);
    }

    FixWords words() {
        return new FixWords(Fields.text(now), Fields.text(proposed), MUST.equals(weight));
    }

    /** Everything that keeps it from being a fix of the claim's article. */
    void check(Claim claim, FormErrors errors) {
        errors.add(words().flaws(claim));
        if (!MUST.equals(weight) && !SHOULD.equals(weight)) errors.add("weight", Texts.of("error_choose"));
    }

    public static List<Option> weights() {
        return Option.of(List.of(MUST, SHOULD), key -> key, key -> Texts.of("fix_weight_hint_" + key));
    }
}
