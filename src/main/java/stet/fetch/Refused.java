package stet.fetch;

import java.util.List;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** A fetch that came to nothing, as what is wrong with the address that was asked for. */
final class Refused {
    private Refused() {}

    static Refusal because(String key, Object... values) {
        return Refusal.invalid(List.of(new Flaw("url", Texts.of(key, values))));
    }

    /** The same, of an address that the one that was asked for led on to, and that its asker need not know. */
    static Refusal ledOn(Refusal there) {
        return because("fetch_led_on", there.getMessage());
    }
}
