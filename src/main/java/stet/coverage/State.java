package stet.coverage;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.web.Texts;

/** How far a sentence has been dealt with. */
public enum State {
    /** Nobody has said anything of it. */
    UNREAD,
    /** Somebody said that it can be checked, and no claim rests on it. */
    FACTUAL,
    /** Claims rest on it, and a figure, date, name, title or quotation lies outside them and is not ticked. */
    HALF,
    /** Claims rest on all of it that can be checked. */
    DEALT,
    /** It repeats what a claim says that rests on another sentence. */
    COVERED,
    /** An opinion, a question, or furniture of the page. */
    NOT_A_CLAIM;

    public static Optional<State> of(String key) {
        return Stream.of(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    /** Whether somebody says so; the others follow from the claims. */
    public boolean isSaid() {
        return this != HALF && this != DEALT;
    }

    /** Whether there is something in it that has to be checked. */
    boolean isFactual() {
        return this != UNREAD && this != NOT_A_CLAIM;
    }

    boolean isDone() {
        return this == DEALT || this == COVERED;
    }

    /** Whether nobody has to look at the sentence any more. */
    boolean isSettled() {
        return isDone() || this == NOT_A_CLAIM;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("state", this);
    }
}
