package stet.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Makes spellings of a word alike: width, case, diacritics. */
final class WordFolding {
    /** Elsewhere marks are letters of their own: the vowels of Hindi and Thai, the voicing of kana. */
    private static final Set<UnicodeScript> ACCENTED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW);

    private WordFolding() {}

    /** NFKC, lower case, marks of {@link #ACCENTED} scripts and invisible characters removed, ß as ss, ø as o ... */
    static String folded(String text) {
        String lower = Normalizer.normalize(text, Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean accented = false;
        for (int codePoint : Normalizer.normalize(lower, Form.NFD).codePoints().toArray()) {
            if (CodePoints.isInvisible(codePoint)) {
                continue;
            }
            boolean mark = CodePoints.isMark(codePoint);
            accented = mark ? accented : isAccented(codePoint);
            if (!mark || !accented) {
                append(folded, codePoint);
            }
        }
        return Normalizer.normalize(folded, Form.NFC);
    }

    /** Of ASCII, the letters are Latin and the rest is of no script: looked up, each would cost more than all else here. */
    private static boolean isAccented(int codePoint) {
        if (codePoint < 0x80) return Character.isLetter(codePoint);
        return ACCENTED.contains(UnicodeScript.of(codePoint));
    }

    private static void append(StringBuilder folded, int codePoint) {
        switch (codePoint) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ł' -> folded.append('l');
            case 'ħ' -> folded.append('h');
            case 'ŧ' -> folded.append('t');
            case 'ı' -> folded.append('i');
            case 'ς' -> folded.append('σ');
            default -> folded.appendCodePoint(codePoint);
        }
    }
}
