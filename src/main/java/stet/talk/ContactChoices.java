package stet.talk;

import java.util.List;
import stet.web.Option;

/** What the form of a contact offers to choose from. */
public record ContactChoices(List<Option> ways, List<Option> purposes, List<Option> terms) {
    static ContactChoices all() {
        return new ContactChoices(How.options(), Purpose.options(), Terms.options());
    }
}
