package stet.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The words by which claims are found: every word {@link #asked} of a query is the beginning of some word {@link #of}
 * each text that holds the query's words.
 *
 * <p>Words are runs of letters and digits, {@linkplain WordFolding folded}; hyphens part them. Decimal points stay and
 * thousands commas go, so that 6.8 is one word and 789,000 is {@code 789000}. Scripts written without spaces give runs
 * of which every suffix is a word, so that a match of beginnings finds what stands inside.
 */
public final class Words {
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_SUFFIX = 20;

    private Words() {}

    /**
     * The words to index a text by. "Japan's" gives {@code japan} and {@code japans}, "l'économie" {@code economie} and
     * {@code leconomie}, "U.S." {@code u}, {@code s} and {@code us}.
     */
    public static SortedSet<String> of(String text) {
        SortedSet<String> words = new TreeSet<>();
        WordRuns.read(WordFolding.folded(text), run -> index(run, words::add));
        return words;
    }

    /**
     * The distinct words of a query, in its order, to be looked for as beginnings; empty when it has none. A final
     * "'s" is left out ("Japan's" asks {@code japan}), other apostrophes and the points of "U.S." are only dropped.
     */
    public static List<String> asked(String query) {
        Set<String> words = new LinkedHashSet<>();
        WordRuns.read(WordFolding.folded(query), run -> words.add(asked(run)));
        return List.copyOf(words);
    }

    /**
     * The smallest well-formed string that sorts after all that begin with the prefix, in UTF-16 and in code point
     * order alike, for a scan {@code word >= prefix and word < after(prefix)}. Only where the prefix ends in U+D7FF,
     * U+FFFF or U+10FFFF, which no word holds, do the orders disagree; the scan then takes in more, never less.
     *
     * @throws IllegalArgumentException when nothing sorts after it: an empty prefix, or one of U+FFFF and U+10FFFF only
     */
    public static String after(String prefix) {
        int end = prefix.length();
        while (end > 0) {
            int last = prefix.codePointBefore(end);
            end -= Character.charCount(last);
            if (last != 0xFFFF && last != Character.MAX_CODE_POINT) {
                int next = last == 0xD7FF ? 0xE000 : last + 1;
                return prefix.substring(0, end) + Character.toString(next);
            }
        }
        throw new IllegalArgumentException("No string sorts after every string that begins with \"" + prefix + "\"");
    }

    private static void index(WordRuns.Run run, Consumer<String> words) {
        switch (run.kind()) {
            case UNSPACED -> suffixes(run.text(), words);
            case PLAIN -> words.accept(cut(run.text(), LONGEST_WORD));
            case APOSTROPHE -> {
                run.parts().stream()
                        .filter(part -> part.codePointCount(0, part.length()) > 1)
                        .forEach(part -> words.accept(cut(part, LONGEST_WORD)));
                words.accept(cut(run.joined(), LONGEST_WORD));
            }
            case ACRONYM -> {
                run.parts().forEach(words);
                words.accept(cut(run.joined(), LONGEST_WORD));
            }
        }
    }

    private static String asked(WordRuns.Run run) {
        return switch (run.kind()) {
            case UNSPACED -> cut(run.text(), LONGEST_SUFFIX);
            case PLAIN -> cut(run.text(), LONGEST_WORD);
            case APOSTROPHE -> cut(run.withoutPossessive(), LONGEST_WORD);
            case ACRONYM -> cut(run.joined(), LONGEST_WORD);
        };
    }

    private static void suffixes(String run, Consumer<String> words) {
        for (int at = 0; at < run.length(); at = run.offsetByCodePoints(at, 1)) {
            words.accept(cut(run.substring(at, Math.min(run.length(), at + 2 * LONGEST_SUFFIX)), LONGEST_SUFFIX));
        }
    }

    private static String cut(String word, int codePoints) {
        return word.codePointCount(0, word.length()) <= codePoints
                ? word
                : word.substring(0, word.offsetByCodePoints(0, codePoints));
    }
}
