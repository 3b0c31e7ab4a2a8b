package stet.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stet.text.Tokens;

/** What sentences are compared by: words; where a script writes none apart, every two characters in a row. */
final class Units {
    private static final int STEM = 5;

    private Units() {}

    static List<String> of(String sentence) {
        List<String> units = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String token : Tokens.words(sentence.toLowerCase(Locale.ROOT))) {
            if (Character.isLetterOrDigit(token.codePointAt(0))) {
                run.add(token);
            } else {
                addRun(run, units);
            }
        }
        addRun(run, units);
        return units;
    }

    /** Letters that follow each other, but are no one word, are of a script without spaces. */
    private static void addRun(List<String> run, List<String> units) {
        if (run.size() == 1) units.add(stem(run.get(0)));
        for (int at = 1; at < run.size(); at++) units.add(run.get(at - 1) + run.get(at));
        run.clear();
    }

    /** Endings change when a sentence is put otherwise; figures have none. */
    private static String stem(String word) {
        boolean isShort = word.codePointCount(0, word.length()) <= STEM;
        return isShort || isFigure(word) ? word : word.substring(0, word.offsetByCodePoints(0, STEM));
    }

    private static boolean isFigure(String unit) {
        return unit.codePoints().anyMatch(Character::isDigit);
    }

    /**
     * From 0 to 1, how much a unit says about the sentence it stands in as far as its shape tells: short words and
     * endings in kana hold sentences together and are in all of them, figures are what is corrected most.
     */
    static double substance(String unit) {
        int first = unit.codePointAt(0);
        if (isFigure(unit)) return 0.5;
        if (unit.codePoints().allMatch(Units::isHiragana)) return 1 / 3.0;
        if (Character.toUpperCase(first) == first) return 1;
        int letters = unit.codePointCount(0, unit.length());
        return letters < 4 ? 1 / 3.0 : letters == 4 ? 2 / 3.0 : 1;
    }

    private static boolean isHiragana(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HIRAGANA;
    }
}
