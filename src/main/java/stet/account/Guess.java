package stet.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;

/** A password as whoever guesses it sees it: without capitals, wide letters and ligatures, and in their order of trying. */
final class Guess {
    private static final String COMMON = "/passwords/common.txt";

    /** What a guesser of this very desk tries first. */
    private static final List<String> OF_THE_TRADE = List.of("stet", "factcheck", "factchecking", "factchecker");

    /** Known to everybody and on no list of what leaked. */
    private static final Set<String> FAMOUS = Set.of("correcthorsebatterystaple", "letmeinplease");

    /** Rows and slanting columns of the usual keyboards, in the order of their keys. */
    private static final List<String> KEYS = List.of(
            "1234567890-=",
            "qwertyuiop[]",
            "asdfghjkl;'",
            "asdfghjklöä",
            "zxcvbnm,./",
            "qwertzuiop",
            "yxcvbnm",
            "azertyuiop",
            "qsdfghjklm",
            "wxcvbn",
            "йцукенгшщзхъ",
            "фывапролджэ",
            "ячсмитьбю",
            "1qaz",
            "2wsx",
            "3edc",
            "4rfv",
            "5tgb",
            "6yhn",
            "7ujm",
            "8ik,",
            "9ol.",
            "!@#$%^&*()");

    /** The longest piece whose repetition is a pattern. */
    private static final int PIECE = 8;

    /** Words have a run of neighbours here and there; what consists of runs of four is no words. */
    private static final int RUN = 4;

    private static final int ANY = 31;

    private final String plain;

    private Guess(String plain) {
        this.plain = plain;
    }

    static Guess of(String password) {
        return new Guess(plain(password));
    }

    /** Whether its letters are nothing but such words, one or several of them, however often. */
    boolean isMadeOf(List<String> own) {
        String letters = letters(plain);
        List<String> words = new ArrayList<>(OF_THE_TRADE);
        own.forEach(word -> words.addAll(parts(word)));
        words.addAll(parts(host()));
        return letters.isEmpty() ? words.contains(plain) : isMadeOf(letters, words);
    }

    /** One piece over and over, or runs of keys, letters or figures that stand side by side. */
    boolean isPattern() {
        boolean repeats =
                IntStream.rangeClosed(1, Math.min(PIECE, plain.length() / 2)).anyMatch(this::repeats);
        return repeats || runs() * RUN <= plain.length();
    }

    /** On the list, or a word of the list with figures and signs around it. */
    boolean isCommon() {
        String core = plain.replaceAll("^\\P{L}+|\\P{L}+$", "");
        Set<String> tried = new HashSet<>(List.of(plain, core));
        return tried.stream().anyMatch(FAMOUS::contains) || isListed(tried);
    }

    /** From each place that words lead to, on to the next. */
    private static boolean isMadeOf(String letters, List<String> words) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int at = 0; at < letters.length(); at++) {
            if (!reached[at]) continue;
            for (String word : words) if (letters.startsWith(word, at)) reached[at + word.length()] = true;
        }
        return reached[letters.length()];
    }

    /** A name whole and in its parts, as letters alone. */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>(List.of(plain(words), letters(plain(words))));
        for (String part : plain(words).split("\\P{L}+")) if (part.length() > 1) parts.add(part);
        return parts;
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}+", "");
    }

    private boolean repeats(int period) {
        return IntStream.range(period, plain.length()).allMatch(at -> plain.charAt(at) == plain.charAt(at - period));
    }

    private int runs() {
        int runs = 1;
        int kept = ANY;
        for (int at = 1; at < plain.length(); at++) {
            int ways = kept & ways(plain.charAt(at - 1), plain.charAt(at));
            if (ways == 0) runs++;
            kept = ways == 0 ? ANY : ways;
        }
        return runs;
    }

    /** In which ways one character leads to the next, a bit each: the same, along the keys or the alphabet, or back. */
    private static int ways(char from, char to) {
        int ways = from == to ? 1 : to == from + 1 ? 2 : to == from - 1 ? 4 : 0;
        for (String row : KEYS) {
            int at = row.indexOf(from);
            if (at >= 0 && at + 1 < row.length() && row.charAt(at + 1) == to) ways |= 8;
            if (at > 0 && row.charAt(at - 1) == to) ways |= 16;
        }
        return ways;
    }

    /** Read through each time: passwords are chosen seldom, and the memory is for something else. */
    private static boolean isListed(Set<String> tried) {
        try (var list = new BufferedReader(
                new InputStreamReader(Guess.class.getResourceAsStream(COMMON), StandardCharsets.UTF_8))) {
            return list.lines().anyMatch(tried::contains);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String host() {
        return ConfigProvider.getConfig()
                .getOptionalValue("stet.url", String.class)
                .map(url -> String.valueOf(URI.create(url.strip()).getHost()))
                .orElse("");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
