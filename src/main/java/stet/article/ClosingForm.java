package stet.article;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Dates;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Reworded;

/** When an article closes as a browser sends it, empty for no time; version is the time that it was typed over. */
public record ClosingForm(
        @RestForm @Size(max = 40) String closesAt, @RestForm String version) {
    static ClosingForm of(Article article) {
        String typed = Dates.typed(article.closesAt());
        return new ClosingForm(typed, typed);
    }

    /** Null where no time was typed. */
    Instant moment(FormErrors errors) {
        return Dates.readMoment("closesAt", closesAt, errors).orElse(null);
    }

    boolean isStale(Article article) {
        return !of(article).version.equals(Fields.text(version));
    }

    /** As typed, to be sent again over the time that holds now. */
    ClosingForm over(Article article) {
        return new ClosingForm(closesAt, of(article).version);
    }

    List<Reworded> since(Article article) {
        return new Reworded.Listing()
                .add("closesAt", of(article).closesAt, Fields.text(closesAt))
                .fields();
    }
}
