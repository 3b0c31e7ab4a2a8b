package stet.verdict;

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

    boolean support() {
        return this == SUPPORT || this == BOTH;
    }

    boolean contradiction() {
        return this == CONTRADICTION || this == BOTH;
    }
}
