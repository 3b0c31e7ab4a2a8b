package stet.fix;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Option;
import stet.web.Texts;

/** An answer as a browser sends it; version is the number of answers when the form was opened. */
public record AnswerForm(
        @RestForm String answer,
        @RestForm String words,
        @RestForm String reason,
        @RestForm String version) {
    /** Starts with the words that are asked for, to be changed by whoever has better ones. */
    static AnswerForm of(Fix fix) {
        return new AnswerForm("", fix.agreed(), "", "");
    }

    boolean isStale(Fix fix) {
        return !String.valueOf(fix.version()).equals(version);
    }

    /** What the form says; empty where no answer was chosen, with that beside its field. Other words count in a counter alone. */
    Optional<FixAnswer.Said> said(FormErrors errors) {
        Optional<FixAnswer.Kind> kind = FixAnswer.Kind.answer(Objects.toString(answer, ""));
        if (kind.isEmpty()) errors.add("answer", Texts.of("error_choose"));
        return kind.map(chosen -> new FixAnswer.Said(
                chosen, chosen == FixAnswer.Kind.COUNTERED ? Fields.text(words) : "", Fields.text(reason)));
    }

    public static List<Option> answers() {
        return Option.of(FixAnswer.Kind.answers().toList(), FixAnswer.Kind::key, kind -> Texts.of("fix_choice", kind));
    }
}
