package stet.history;

import stet.web.Texts;

/** Something in the database that is not as the history says: what it is, and why it does not hold, in words. */
public record Flaw(String what, String why) {
    /** With the key of the reason in the messages. */
    public static Flaw of(String what, String reason) {
        return new Flaw(what, Texts.of(reason));
    }
}
