package stet.draft;

import java.util.List;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** Why something brought could not be read, in the words that stand beside the field for it. */
final class Unreadable {
    private Unreadable() {}

    /** 422 with the text of the key. */
    static Refusal because(String key, Object... values) {
        return Refusal.invalid(List.of(new Flaw("file", Texts.of(key, values))));
    }
}
