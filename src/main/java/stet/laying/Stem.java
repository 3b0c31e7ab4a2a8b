package stet.laying;

/** The part of a word that its forms share, roughly: developed, developing and development give one. */
final class Stem {
    /** Cutting words to a beginning finds about as much as the rules of a language do, in any language. */
    private static final int LONGEST = 6;

    private static final int SHORTEST = 3;
    private static final String[] ENDINGS = {"ing", "ed", "es", "en", "er", "em", "s", "e", "n"};

    private Stem() {}

    /** @param folded in lower case, without accents */
    static String of(String folded) {
        String bare = folded;
        if (folded.codePoints().noneMatch(Character::isDigit)) {
            for (String ending : ENDINGS) {
                if (bare == folded && folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST) {
                    bare = folded.substring(0, folded.length() - ending.length());
                }
            }
        }
        return bare.substring(0, Math.min(LONGEST, bare.length()));
    }
}
