package stet.agreement;

import stet.agreement.Matrix.Pair;

/** Two verdicts on a claim that were given independently: who gave which rating, by its key, first and second. */
public record Reading(
        long claim, String firstBy, String firstName, String first, String secondBy, String secondName, String second) {
    Pair pair() {
        return new Pair(first, second);
    }

    /** The same with the person first whose login comes first in the alphabet. */
    Reading byLogin() {
        if (firstBy.compareTo(secondBy) <= 0) return this;
        return new Reading(claim, secondBy, secondName, second, firstBy, firstName, first);
    }
}
