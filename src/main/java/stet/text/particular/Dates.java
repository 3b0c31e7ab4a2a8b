package stet.text.particular;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import stet.text.Span;

/** Days, months, years, quarters and decades, in digits or words. */
final class Dates {
    private static final String NO_WORD_BEFORE = "(?<![\\p{Lu}\\p{Ll}\\p{M}\\p{Nd}])";
    private static final String NO_WORD_BEHIND = "(?![\\p{Lu}\\p{Ll}\\p{M}\\p{Nd}])";
    private static final String YEAR = "(?:1\\d{3}|20\\d{2})(?!\\d)";
    private static final String RECENT_YEAR = "(?:1[89]\\d{2}|20\\d{2})(?!\\d)";

    /** Before a year that might be a number as well. */
    private static final String BEFORE_YEAR =
            "(?<=\\b(?:[Ii]n|of|[Ss]ince|[Ff]rom|[Bb]y|[Uu]ntil|year|[Ii]m Jahre?|[Ss]eit|bis|[Uu]m"
                    + "|von|[Ee]n|de|[Dd]epuis|[Vv]ers|année|[Dd]esde|hasta|año|năm|từ) )";

    private static final String YEARS = "(?=\\d)(?<!\\p{Nd}[.,:/-])(?<![$€£¥₫#])(?<!\\p{L}/)(?:" + RECENT_YEAR + "|"
            + BEFORE_YEAR + YEAR
            + ")(?:[-–/](?:" + YEAR + "|\\d{2}(?!\\d)))?+(?:er|['’]?s)?+(?![.,:]\\d|[  \u202f-]?(?:" + Figures.SCALES
            + "|" + Figures.UNITS + ")|[百千万億亿兆])";

    private static final String NUMERIC = "\\d{4}-\\d{2}-\\d{2}|\\d{4}/\\d{1,2}/\\d{1,2}"
            + "|\\d{1,2}([./-])\\d{1,2}\\1(?:\\d{4}|\\d{2})|Q[1-4](?:[ /]" + YEAR + ")?+";

    private static final Pattern ANY = compiled(NUMERIC + "|" + YEARS);

    private static final Pattern UNSPACED = Pattern.compile("(?:(?:令和|平成|昭和|大正|明治)(?:元|\\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})"
            + "|(?<!\\p{Nd})\\p{Nd}{4}|[一二][〇零一二三四五六七八九]{3})年(?!前|間|来)(?:代|度)?+"
            + "(?:\\p{Nd}{1,2}月(?:\\p{Nd}{1,2}[日号])?+|[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?+)?+"
            + "|(?<!\\p{Nd})\\p{Nd}{1,2}月(?:\\p{Nd}{1,2}[日号])?+"
            + "|(?:昨年|去年|今年|来年|明年|先月|今月|来月|上个月|本月|下个月|昨日|昨天)(?:\\p{Nd}{1,2}月(?:\\p{Nd}{1,2}[日号])?+)?+");

    private static final Map<String, Pattern> BY_LANGUAGE =
            Map.of("en", english(), "de", german(), "fr", french(), "es", spanish(), "vi", vietnamese());

    private Dates() {}

    static List<Span> in(String sentence, String language) {
        Pattern spaced = BY_LANGUAGE.getOrDefault(language, ANY);
        return Stretches.apart(sentence, List.of(spaced, UNSPACED));
    }

    private static Pattern english() {
        String month = "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
        String telling = "(?:January|February|April|June|July|August|September|October|November|December)";
        String weekday = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
        String day = "\\d{1,2}(?:st|nd|rd|th)?";
        String turn = "(?:[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[ -]";
        return compiled(NUMERIC
                + "|" + day + "(?:[-–]" + day + ")?(?: of)? " + month + "(?:,? " + YEAR + ")?"
                + "|" + month + " " + day + "(?:[-–]" + day + ")?(?!,\\d|\\.\\d| (?:percent|per cent|%))(?:,? " + YEAR
                + ")?"
                + "|(?:" + turn + ")?" + month + "(?:,| of)? " + YEAR
                + "|" + turn + "(?:" + month + "|" + weekday + "|year|month|week|quarter|" + RECENT_YEAR + ")"
                + "|(?<=\\b(?:in|since|by|until|from|to|of|between|and|during) )" + month + "(?! \\p{Lu})"
                + "|" + telling + "(?! \\p{Lu})|" + weekday + "|[Yy]esterday"
                + "|(?:[Tt]he )?(?:first|second|third|fourth) quarter of " + YEAR
                + "|" + YEARS);
    }

    private static Pattern german() {
        String month = "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)";
        String weekday = "(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)";
        String turn = "(?:(?:[Vv]ergangene|[Ll]etzte|[Kk]ommende|[Nn]ächste|[Vv]orige)[nrs]?|Anfang|Mitte|Ende) ";
        return compiled(NUMERIC
                + "|\\d{1,2}\\. ?" + month + "(?: " + YEAR + ")?|\\d{1,2}\\. ?\\d{1,2}\\. ?(?:" + YEAR + ")?"
                + "|(?:" + turn + ")?" + month + "(?: " + YEAR + ")?"
                + "|" + turn + "(?:" + weekday + "|Jahr(?:es)?|Monats?|Woche|" + RECENT_YEAR + ")|" + weekday
                + "|[Gg]estern"
                + "|" + YEARS);
    }

    private static Pattern french() {
        String month = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
        String weekday = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
        return compiled(NUMERIC
                + "|(?:1er|\\d{1,2}) " + month + "(?: " + YEAR + "| derniers?| prochain)?"
                + "|" + month + " (?:" + YEAR + "|dernier|prochain)"
                + "|(?<=\\b(?:en|depuis|fin|début|jusqu’en|jusqu'en|de) |mi-)" + month
                + "|" + weekday + "(?: dernier| prochain)?|l['’]an(?:née)? derni(?:er|ère)|le mois dernier"
                + "|" + YEARS);
    }

    private static Pattern spanish() {
        String month = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)";
        String weekday = "(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)";
        return compiled(NUMERIC
                + "|(?:1º|\\d{1,2}) de " + month + "(?: del? " + YEAR + "| pasado)?"
                + "|" + month + " (?:del? " + YEAR + "|pasado)"
                + "|(?<=\\b(?:en|desde|hasta|de|a finales de|a principios de) )" + month
                + "|" + weekday + "(?: pasado)?|el (?:año|mes) pasado|[Aa]yer"
                + "|" + YEARS);
    }

    private static Pattern vietnamese() {
        return compiled(NUMERIC
                + "|(?:[Nn]gày )?\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?!/?\\d)"
                + "|(?:[Nn]gày )?\\d{1,2} tháng \\d{1,2}(?:(?:,? năm |/)" + YEAR + ")?"
                + "|[Tt]háng \\d{1,2}(?:(?:,? năm |/)" + YEAR + "| năm ngoái)?"
                + "|[Nn]ăm (?:" + YEAR + "|ngoái|nay|trước)|[Tt]háng trước|[Tt]uần trước|[Hh]ôm qua"
                + "|" + YEARS);
    }

    private static Pattern compiled(String dates) {
        return Pattern.compile(NO_WORD_BEFORE + "(?:" + dates + ")" + NO_WORD_BEHIND);
    }
}
