package stet.text.sentence;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of the languages whose sentences are cut by rules of their own a text is written in. */
public final class LanguageGuess {
    /** So many characters of a text are looked at. */
    public static final int READ = 20_000;

    /** Fewer words than this of a language in a hundred are no sign of it. */
    private static final int NEEDED_PERCENT = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** The words that hold sentences together, which no other of these languages has. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "en", Set.of("the", "of", "and", "to", "is", "was", "that", "with", "for", "are", "this", "it", "by"),
            "de", Set.of("der", "und", "ist", "nicht", "das", "dem", "zu", "mit", "auf", "für", "ein", "sich", "wird"),
            "fr", Set.of("le", "et", "les", "des", "du", "est", "une", "dans", "pour", "qui", "sur", "au", "pas"),
            "es", Set.of("el", "y", "los", "del", "una", "por", "las", "con", "su", "al", "lo", "más", "fue"),
            "vi", Set.of("của", "và", "là", "các", "trong", "được", "những", "không", "cho", "này", "với", "đã", "có"));

    private LanguageGuess() {}

    /** A BCP-47 tag: en, de, fr, es, vi, ja or zh; empty where the text looks like none of them. */
    public static String of(String text) {
        String start = text.substring(0, Math.min(text.length(), READ));
        String spaceless = spaceless(start);
        return spaceless.isEmpty() ? spaced(start) : spaceless;
    }

    private static String spaceless(String text) {
        int kana = 0;
        int han = 0;
        int letters = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            if (!Character.isLetter(letter)) continue;
            letters++;
            UnicodeScript script = UnicodeScript.of(letter);
            if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) kana++;
            if (script == UnicodeScript.HAN) han++;
        }
        if ((kana + han) * 3 < letters || letters == 0) return "";
        return kana * 20 > han ? "ja" : "zh";
    }

    private static String spaced(String text) {
        var found = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toList();
        String best = "";
        long most = 0;
        for (String language : WORDS.keySet().stream().sorted().toList()) {
            long count = found.stream().filter(WORDS.get(language)::contains).count();
            if (count > most) best = language;
            most = Math.max(most, count);
        }
        return most * 100 < (long) found.size() * NEEDED_PERCENT ? "" : best;
    }
}
