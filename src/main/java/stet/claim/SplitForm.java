package stet.claim;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Fields;

/** The parts of a claim as a browser sends them, one a line. */
public record SplitForm(@RestForm String statements) {
    List<String> parts() {
        return Fields.lines(statements);
    }
}
