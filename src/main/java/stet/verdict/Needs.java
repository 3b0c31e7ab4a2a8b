package stet.verdict;

/** Which counting evidence a rating cannot do without. */
public enum Needs {
    NOTHING,
    ANY,
    SUPPORT,
    CONTRADICTION,
    BOTH;

    boolean support() {
        return this == SUPPORT || this == BOTH;
    }

    boolean contradiction() {
        return this == CONTRADICTION || this == BOTH;
    }
}
