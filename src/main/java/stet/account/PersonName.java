package stet.account;

import java.util.Optional;
import stet.text.Plain;
import stet.text.Visible;
import stet.web.Texts;

/** What somebody is called at the desk. */
final class PersonName {
    /** Characters, as it is kept: composed and decomposed spellings of a letter differ. */
    static final int LONGEST = 100;

    private PersonName() {}

    /** As it is kept. */
    static String of(String typed) {
        return Plain.normalised(typed);
    }

    /** Why it cannot be kept, in words; whether anything is there is for {@link stet.web.Filled} to say. */
    static Optional<String> refusal(String typed) {
        if (!Visible.is(typed) || of(typed).length() <= LONGEST) return Optional.empty();
        return Optional.of(Texts.of("error_long", LONGEST));
    }
}
