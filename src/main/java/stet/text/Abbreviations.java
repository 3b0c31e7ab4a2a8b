package stet.text;

import java.util.Set;

/** Words whose full stop is theirs and not the sentence's, and words that show that a sentence has begun. */
final class Abbreviations {
    private static final Set<String> BEFORE_NAME = words("""
            Mr Mrs Ms Dr Drs Prof Rev Hon Gen Col Lt Maj Capt Cmdr Adm Sgt Cpl Sen Rep Gov Pres Amb Ste Mt Ft Msgr
            Sra Srta Dra Lic Mme Mlle Hr Fr Dipl Ing""");
    private static final Set<String> BEFORE_NUMBER = words("""
            No Nos Nr p pp vol Vol Ch Sec Fig Figs Art Abs Eq ca approx
            Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec""");
    private static final Set<String> ANYWHERE = words("""
            Inc Corp Co Ltd Bros Jr Sr St vs etc a.m p.m Ph.D e.g i.e cf bzw usw evtl""");
    private static final Set<String> OPENERS = words("""
            The A An He She It We They You I This That These Those There Here His Her Its Our Their My Your
            In On At As For From By With After Before Since When While If Although Because But And Or So Yet Not No
            What Who Why How Where Which Did Does Do Is Are Was Were Has Have Had Will Would Can Could Should
            However Meanwhile Still Now Then Today Yesterday Also Some Many Most All Both One Two Each Nor Only""");
    private static final Set<String> ORDINAL_LANGUAGES = words("de da nb nn no fi cs sk hu sl hr sr bs et lv pl is");

    private Abbreviations() {}

    /** Titles and the like: never the last word of a sentence. */
    static boolean isBeforeName(String word) {
        return BEFORE_NAME.contains(bare(word));
    }

    /** "No. 5", "Feb. 3": inside a sentence where a digit follows. */
    static boolean isBeforeNumber(String word) {
        return BEFORE_NUMBER.contains(bare(word));
    }

    /** "Inc.", "p.m.": may end a sentence, and is taken to where an opener follows. */
    static boolean isAnywhere(String word) {
        return ANYWHERE.contains(bare(word));
    }

    static boolean opensSentence(String word) {
        return OPENERS.contains(word);
    }

    /** Languages that write "3." for third. */
    static boolean numbersOrdinals(String language) {
        return ORDINAL_LANGUAGES.contains(language);
    }

    private static String bare(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
