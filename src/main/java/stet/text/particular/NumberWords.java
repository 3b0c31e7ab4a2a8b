package stet.text.particular;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in words, where they are not also the words for "a", "year" or "new". */
final class NumberWords {
    private static final String UNIT = "(?:[ \u00a0-](?:de |d['’])?" + Figures.UNITS + ")?+";

    private static final Map<String, Pattern> BY_LANGUAGE = Map.of(
            "en",
            english(),
            "de",
            german(),
            "fr",
            french(),
            "es",
            spanish(),
            "vi",
            vietnamese(),
            "ja",
            han(),
            "zh",
            han());

    private NumberWords() {}

    static Optional<Pattern> of(String language) {
        return Optional.ofNullable(BY_LANGUAGE.get(language));
    }

    private static Pattern english() {
        String plain =
                whole("(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                        + "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)");
        String scale = whole("(?:hundred|thousand|million|billion|trillion)s?");
        return words(
                "(?:(?:one|two|three|four|five)[ -](?:half|thirds?|quarters?|fifths?|tenths?)|half|one in " + plain + ""
                        + "|a (?:third|quarter|fifth|tenth)(?= of| as| in| or|\\b(?= \\p{Ll}+s\\b))|(?:a |several )?dozens?"
                        + "|(?:(?:an?|one|a few|several) )?" + scale + "(?:[ -](?:and )?(?:" + plain + "|one|" + scale
                        + ")){0,9}+"
                        + "|" + plain + "(?:[ -](?:and )?(?:" + plain + "|one|" + scale + ")){0,9}+)" + UNIT
                        + "|one percent|one per cent");
    }

    private static Pattern german() {
        String unit = "(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)";
        String plain = "(?:(?:" + unit + "und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)"
                + "|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn"
                + "|" + unit + "?(?:hundert|tausend))";
        return words("(?:(?:" + plain
                + "|eine?[rn]?|mehrere) (?:Million(?:en)?|Milliarden?|Billion(?:en)?|Dutzend|Drittel|Viertel)" + "|"
                + plain + "|ein Prozent|(?:ein|zwei|drei)[ -]?(?:Drittel|Viertel|Fünftel)|Hälfte)" + UNIT);
    }

    private static Pattern french() {
        String plain = whole(
                "(?:deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente"
                        + "|quarante|cinquante|soixante|cents?|mille)");
        String last = whole("(?:" + plain + "|une|un|neuf|millions?|milliards?)");
        return words(
                "(?:(?:un|une|plusieurs|neuf) (?:million|milliard|centaine|dizaine|douzaine|tiers|quart)s?|la moitié|deux tiers|trois quarts"
                        + "|" + plain + "(?:[ -](?:et )?" + last + "){0,9}+|un pour cent)" + UNIT);
    }

    private static Pattern spanish() {
        String plain = whole(
                "(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta"
                        + "|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|(?:dos|tres|cuatro|seis|sete|ocho|nove)?cient[oa]s?|quinient[oa]s|cien"
                        + "|veinti(?:una?|ún|dós|trés|cuatro|cinco|séis|siete|ocho|nueve)|dieci(?:séis|siete|ocho|nueve)|mil)");
        String last = whole("(?:" + plain + "|un|millones|billones)");
        return words("(?:un (?:millón|billón|tercio|cuarto)|una docena|la mitad|dos tercios|tres cuartos" + "|" + plain
                + "(?: (?:y )?" + last + "){0,9}+|uno por ciento)" + UNIT);
    }

    private static Pattern vietnamese() {
        String digit = whole("(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm|tư|vài)");
        return words("(?:một nửa|một phần (?:ba|tư|năm)|" + digit + "(?: " + digit
                + ")?+ (?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|phần trăm)" + "(?: (?:" + digit
                + "|trăm|nghìn|ngàn|triệu|tỷ)){0,9}+|mười " + digit + "|" + digit + " mươi(?: " + digit + ")?+)"
                + UNIT);
    }

    /** Two numerals or more, or one other than that for "a", and what is counted; or shares. */
    private static Pattern han() {
        String numerals = "(?:[〇零一二两三四五六七八九十百千万亿億兆]{2,30}+|[二两三四五六七八九十])";
        return Pattern.compile("百分之[〇零一二三四五六七八九十百点]{1,12}+|[二三四五六七八九十]{1,3}分[の之][一二三四五六七八九]"
                + "|半数|半分|一半|(?<![第〇零一二两三四五六七八九十百千万亿億兆])" + numerals + Figures.UNSPACED_UNITS
                + "|数[十百千万億亿]{1,3}+" + Figures.UNSPACED_UNITS);
    }

    private static String whole(String words) {
        return words + "(?![\\p{Lu}\\p{Ll}\\p{M}])";
    }

    private static Pattern words(String numbers) {
        return Pattern.compile(
                "(?<![\\p{Lu}\\p{Ll}\\p{M}\\p{Nd}]|\\p{L}-)(?:" + numbers + ")(?![\\p{Lu}\\p{Ll}\\p{M}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
