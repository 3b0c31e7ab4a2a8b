package stet.claim;

import java.util.List;
import java.util.Optional;
import stet.web.Dates;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Option;
import stet.web.Texts;

/** What a browser sends of a claim's words: the fields that a new claim and a restatement share. */
public interface WordsForm {
    String statement();

    String quote();

    String passage();

    String kind();

    String checks();

    String saidBy();

    String reportedBy();

    String saidOn();

    /** The words as far as they can be read; the rest is an error beside its field. */
    default Words words(FormErrors errors) {
        return new Words(
                Fields.line(statement()),
                Fields.text(quote()),
                Fields.number("passage", passage(), errors),
                kind(errors),
                checks(errors),
                Fields.line(saidBy()),
                Fields.line(reportedBy()),
                Dates.read("saidOn", saidOn(), errors).orElse(null));
    }

    default List<Option> kinds() {
        return Option.of(List.of(Kind.values()), Kind::key, Kind::label);
    }

    /** Where none is given, an event. */
    private Kind kind(FormErrors errors) {
        if (Fields.text(kind()).isEmpty()) return Kind.EVENT;
        return read("kind", Kind.of(kind()), errors);
    }

    private Checks checks(FormErrors errors) {
        return read("checks", Checks.of(Fields.text(checks())), errors);
    }

    private static <T> T read(String field, Optional<T> chosen, FormErrors errors) {
        if (chosen.isEmpty()) errors.add(field, Texts.of("error_choose"));
        return chosen.orElse(null);
    }
}
