package stet.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.FormErrors;
import stet.web.Texts;

/** What somebody has read, as a browser sends it: some notices, or all up to the newest that the page showed. */
public record ReadForm(
        @RestForm List<String> notice, @RestForm String through) {
    /** What is no number is noted beside its field. */
    List<Long> notices(FormErrors errors) {
        return Stream.ofNullable(notice)
                .flatMap(List::stream)
                .flatMap(typed -> number("notice", typed, errors).stream())
                .toList();
    }

    /** Empty where not all are meant. */
    Optional<Long> through(FormErrors errors) {
        return through == null || through.isEmpty() ? Optional.empty() : number("through", through, errors);
    }

    private static Optional<Long> number(String field, String typed, FormErrors errors) {
        if (typed != null && typed.matches("[0-9]{1,18}")) return Optional.of(Long.valueOf(typed));
        errors.add(field, Texts.of("error_number"));
        return Optional.empty();
    }
}
