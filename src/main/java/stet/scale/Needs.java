package stet.scale;

import stet.web.Texts;

/** Which counting evidence a rating cannot do without. */
public enum Needs {
    NOTHING,
    ANY,
    SUPPORT,
    CONTRADICTION,
    BOTH;

    public String label() {
        return Texts.of("needs", this);
    }

    public boolean support() {
        return this == SUPPORT || this == BOTH;
    }

    public boolean contradiction() {
        return this == CONTRADICTION || this == BOTH;
    }
}
