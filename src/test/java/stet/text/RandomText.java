package stet.text;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Makes up texts for property tests from a seed, and names the seed when a property fails; {@code -Dstet.seed=N} runs
 * that seed alone.
 */
public final class RandomText {
    private static final List<String> ODD = apart(" |  |\n|\t|\u00a0|\u3000|\u200b|\u00ad|\ufeff|’|'|“|\"|„|«|–|—|-|−"
            + "|.|,|!|?|。|「|」|e\u0301|\u0301|\u0323|é|ﬁ|Å|\u212b|\u0958|\u1fef|가|\u1112\u1161\u11ab|が|か\u3099|ｶﾞ|ー"
            + "|日本|経済|ไทย|ß|ø|İ|Σ|ς|U.S.|6.8|789,000|Japan’s|😀|𠮷|%|/|&|=|#|..|%2e|%41|。」|」と|.”|[1]");
    private static final List<String> WORDS = apart("The|bank|rose|5|per|cent|in|May|Dr.|Sen.|said|and|No.|it|a|b");

    private final Random random;

    private RandomText(long seed) {
        this.random = new Random(seed);
    }

    /** Tries the property with so many seeds. */
    public static void forAll(int seeds, Consumer<RandomText> property) {
        Long only = Long.getLong("stet.seed");
        for (long seed = only == null ? 1 : only; seed <= (only == null ? seeds : only); seed++) {
            try {
                property.accept(new RandomText(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("Fails with -Dstet.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** Words and oddities, up to so many, never half a surrogate pair. */
    public String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int count = below(most + 1); count > 0; count--) {
            switch (below(4)) {
                case 0 -> text.append(pick(ODD));
                case 1 -> text.append(Character.toString(0x20 + below(0x300)));
                default -> text.append(pick(WORDS)).append(' ');
            }
        }
        return text.toString();
    }

    /** Any code points of a text as they come, but for surrogates. */
    public String anyCodePoints(int most) {
        StringBuilder text = new StringBuilder();
        for (int count = below(most + 1); count > 0; count--) {
            int codePoint = below(below(2) == 0 ? 0x3100 : Character.MAX_CODE_POINT + 1);
            text.appendCodePoint(codePoint >= 0xD800 && codePoint <= 0xDFFF ? 'x' : codePoint);
        }
        return text.toString();
    }

    /** The text with some stretches of it struck, doubled or replaced. */
    public String changed(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int edits = below(4); edits > 0 && !changed.isEmpty(); edits--) {
            int start = below(changed.length());
            int end = Math.min(changed.length(), start + below(12));
            changed.replace(start, end, text(3));
        }
        return changed.toString();
    }

    private String pick(List<String> from) {
        return from.get(below(from.size()));
    }

    private static List<String> apart(String texts) {
        return List.of(texts.split("\\|"));
    }
}
