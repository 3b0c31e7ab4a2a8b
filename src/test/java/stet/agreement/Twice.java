package stet.agreement;

import stet.evidence.Stance;
import stet.support.Saved;

/** Claims of an article that two people rated, neither knowing of the other. */
public final class Twice {
    private Twice() {}

    /** By ada and then bela; returns the claim. */
    public static long read(String slug, String first, String second) {
        return read(slug, "ada", first, "bela", second);
    }

    public static long read(String slug, String firstBy, String first, String secondBy, String second) {
        long claim = outstanding(slug, firstBy, first);
        Saved.verdict(claim, second, secondBy);
        return claim;
    }

    /** Rated once, and waiting for whoever may give a second verdict. */
    public static long outstanding(String slug, String by, String rating) {
        long claim = Saved.claimOn(slug, "140 flats");
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.evidence(claim, Stance.CONTRADICTS, "ada");
        Saved.verdict(claim, rating, by);
        Saved.askSecond(claim, null);
        return claim;
    }

    /**
     * Five claims, the same in two. Given are 5 accurate, 2 inaccurate, 2 half right and 1 not enough evidence: nominal
     * alpha is 1 - 9 * 3 / (5*2 + 5*2 + 5*1 + 2*2 + 2*1 + 2*1) = 1 - 27/33. Without the last, which has no value, are 4,
     * 2 and 2, the ranks apart by 2, 3 and 5: ordinal alpha is 1 - 7 * 2 * 2² / (2*2*2² + 2*4*3² + 2*4*5²) = 1 - 56/288.
     */
    public static String five() {
        String slug = Saved.article();
        read(slug, "accurate", "accurate");
        read(slug, "accurate", "accurate");
        read(slug, "inaccurate", "half_right");
        read(slug, "half_right", "inaccurate");
        read(slug, "accurate", "not_enough_evidence");
        return slug;
    }
}
