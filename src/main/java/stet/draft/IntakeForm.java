package stet.draft;

import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Texts;

/** A file, the address of a page, or a text as it was copied out of a program, html where it came with its form. */
public record IntakeForm(
        @RestForm FileUpload file,
        @RestForm String address,
        @RestForm String overrideRobots,
        @RestForm String text,
        @RestForm String html) {
    public static IntakeForm at(String address) {
        return new IntakeForm(null, address, "", "", "");
    }

    boolean isFile() {
        return file != null && file.fileName() != null && !file.fileName().isEmpty();
    }

    boolean isAddress() {
        return !Fields.text(address).isEmpty();
    }

    boolean isText() {
        return !Fields.text(text).isEmpty();
    }

    public boolean overridesRobots() {
        return "true".equals(overrideRobots);
    }

    /** One way and no other: nobody guesses which of two was meant. */
    FormErrors check(FormErrors errors) {
        long ways =
                Stream.of(isFile(), isAddress(), isText()).filter(way -> way).count();
        if (ways == 0) errors.add("file", Texts.of("intake_nothing"));
        if (ways > 1) errors.add("file", Texts.of("intake_both"));
        return errors;
    }
}
