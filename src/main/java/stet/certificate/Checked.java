package stet.certificate;

import stet.web.Texts;

/** A part of a certificate that was looked at: whether it holds, and what was found, in words that name it. */
public record Checked(Part part, boolean holds, String words) {
    /** The parts of a certificate, in the order in which they are looked at. */
    public enum Part {
        FORMAT,
        KEY,
        SIGNATURE,
        SEAL,
        CLAIM,
        HISTORY
    }

    static Checked fine(Part part, String key, Object... values) {
        return new Checked(part, true, Texts.of(key, values));
    }

    static Checked flawed(Part part, DoesNotHold flaw) {
        return new Checked(part, false, flaw.getMessage());
    }
}
