package stet.coverage;

import org.jboss.resteasy.reactive.RestForm;
import stet.claim.Claim;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Texts;

/** What somebody says of a sentence, as a browser sends it; digest is of the words that they saw. */
public record MarkForm(
        @RestForm String state,
        @RestForm String claim,
        @RestForm String digest) {
    static MarkForm of(ReadSentence sentence) {
        return new MarkForm(
                sentence.mark().map(mark -> mark.state().key()).orElse(""),
                "",
                sentence.key().digest());
    }

    /** As typed, to be sent again of the sentence that the number stands for now. */
    MarkForm over(ReadSentence sentence) {
        return new MarkForm(state, claim, sentence.key().digest());
    }

    /** Null, and an error beside its field, where it is none. */
    State state(FormErrors errors) {
        State chosen = State.of(Fields.text(state)).orElse(null);
        if (chosen == null) errors.add("state", Texts.of("error_choose"));
        return chosen;
    }

    /** Null where none is named, and where the one that is named is an error beside its field. */
    Claim claim(FormErrors errors) {
        Integer number = Fields.number("claim", claim, errors);
        if (number == null) return null;
        Claim named = Claim.numbered(number).orElse(null);
        if (named == null) errors.add("claim", Texts.of("claim_unknown", number));
        return named;
    }

    /** Whether the number stands for other words now than whoever sent it saw. */
    boolean isStale(ReadSentence sentence) {
        return !sentence.key().digest().equals(Fields.text(digest));
    }
}
