package stet.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** The classes of characters this package tells apart. */
public final class CodePoints {
    private static final Set<UnicodeScript> UNSPACED_SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private CodePoints() {}

    /** Unicode's White_Space property, listed, because a seal must not depend on the Java release. */
    public static boolean isSpace(int codePoint) {
        return switch (codePoint) {
            case ' ', '\t', '\n', 0x0B, '\f', '\r', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default -> codePoint >= 0x2000 && codePoint <= 0x200A;
        };
    }

    /** Soft hyphen, zero-width space, word joiner, byte order mark: nothing a reader sees or a word needs. */
    static boolean isInvisible(int codePoint) {
        return codePoint == 0xAD || codePoint == 0x200B || codePoint == 0x2060 || codePoint == 0xFEFF;
    }

    public static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    public static boolean isLetterOrDigit(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.LETTER_NUMBER;
    }

    /** Letters of scripts written without spaces; the two long-vowel marks of kana count as common in Unicode. */
    public static boolean isUnspaced(int codePoint) {
        return codePoint == 0x30FC
                || codePoint == 0xFF70
                || codePoint >= 0x0E00
                        && isLetterOrDigit(codePoint)
                        && UNSPACED_SCRIPTS.contains(UnicodeScript.of(codePoint));
    }
}
