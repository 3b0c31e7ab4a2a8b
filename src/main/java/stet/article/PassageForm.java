package stet.article;

import org.jboss.resteasy.reactive.RestForm;
import stet.web.Fields;

/** The words of a passage as a browser sends them; revision is the number of the one that they were typed over. */
public record PassageForm(@RestForm String words, @RestForm String revision) {
    static PassageForm of(String words, int revision) {
        return new PassageForm(words, String.valueOf(revision));
    }

    String text() {
        return Fields.text(words);
    }
}
