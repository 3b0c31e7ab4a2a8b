package stet.text.particular;

import java.util.List;
import java.util.regex.Pattern;
import stet.text.Span;

/** Numbers in digits, with the currency before and the scale and unit behind them; those in words by {@link NumberWords}. */
final class Figures {
    private static final String GAP = "(?:[ \u00a0\u202f]|-(?=\\p{L}))?";
    private static final String WORD_ENDS = "(?![\\p{Lu}\\p{Ll}\\p{M}])";

    /** Words that multiply. */
    static final String SCALES = "(?:(?:hundred|thousand|million|billion|trillion|mn|bn|tn"
            + "|tausend|million(?:en)?|milliarden?|billion(?:en)?|mio\\.?|mrd\\.?"
            + "|mille|millions?|milliards?|mil millones|millones|millón|mil|billones"
            + "|trăm|nghìn tỷ|nghìn|ngàn|triệu|tỷ|tỉ)" + WORD_ENDS + ")";

    private static final String PERCENT =
            "(?:percent(?:age points?)?|per cent|pct|percentage points?|prozent(?:punkten?)?"
                    + "|prozentpunkte|pour ?cent|points? de pourcentage|por ciento|puntos porcentuales|điểm phần trăm|phần trăm)";

    private static final String CURRENCIES =
            "(?:(?:U\\.S\\. |US[- ]|Canadian |Australian )?dollars?|euros?|pounds?|yen|yuan|won"
                    + "|rupees?|rubles?|roubles?|cents?|franken|francs?|pesos?|dólar(?:es)?|libras|đồng|đô la"
                    + "|usd|eur|gbp|jpy|cny|rmb|vnd|chf)";

    private static final String MEASURES =
            "(?:km/h|km²?|m²|cm|mm|m|mph|kg|ha|kwh|mwh|gwh|twh|kw|mw|gw|kilomet(?:er|re)s?|met(?:er|re)s?"
                    + "|miles?|feet|kilograms?|kilos?|tonnes?|tons?|tonnen|hectares?|hektar|acres?|lit(?:er|re)s?|barrels?"
                    + "|degrees(?: celsius| fahrenheit)?|grad|times|mal|fois|veces|lần"
                    + "|kilomètres?|mètres?|kilómetros?|metros?|toneladas?|hectáreas?|tấn|mét)";

    private static final String TIMES = "(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?"
            + "|jahren?|monaten?|wochen?|tagen?|stunden?|minuten?|ans?|années?|mois|semaines?|jours?|heures?"
            + "|años?|mes(?:es)?|semanas?|días?|horas?|năm|tháng|tuần|ngày|giờ)";

    static final String UNSPACED_UNITS = "(?:パーセント(?:ポイント)?|ポイント|个百分点|百分点|米ドル|ドル|ユーロ|円|美元|欧元|人民币|元|ウォン|ポンド"
            + "|平方キロ(?:メートル)?|キロ(?:メートル|グラム|ワット)?|メートル|トン|ヘクタール|公里|公斤|吨|平方米|米"
            + "|か月|カ月|ヶ月|个月|か国|カ国|ヶ国|年間|日間|時間|週間|分間|小时|時半|時|世帯|議席|人|名|件|個|个|社|台|倍|割|成|歳|岁|回|次|位|家|户|所|校|頭"
            + "|枚|冊|度|票|席|点|年|天)";

    /** Words and signs that say what is counted. */
    static final String UNITS = "(?:(?:" + PERCENT + "|" + CURRENCIES + "|" + MEASURES + "|" + TIMES + ")" + WORD_ENDS
            + "|[%％‰€£¥₫$]|°[CF]?|" + UNSPACED_UNITS + ")";

    private static final String CURRENCY_BEFORE =
            "(?:(?:(?:US|A|C|HK|NZ|S|R)?\\$|[€£¥￥₫₩₹₽]|(?:USD|EUR|GBP|JPY|CNY|RMB|VND|CHF|AUD|CAD)" + GAP + ")[  ]?)?+";

    private static final String NUMBER =
            "(?>\\p{Nd}{1,3}(?:[ \u00a0\u202f]\\p{Nd}{3}(?!\\p{Nd})){1,6}+(?:[.,]\\p{Nd}++)?+"
                    + "|\\p{Nd}++(?:[.,:/'’．，]\\p{Nd}++){0,8}+)";

    private static final String UNGROUPED =
            "(?>\\p{Nd}++(?:[\u00a0\u202f]\\p{Nd}{3}(?!\\p{Nd})){0,6}+(?:[.,:/'’．，]\\p{Nd}++){0,8}+)";

    private static final Pattern OF_ENGLISH = digits(UNGROUPED);
    private static final Pattern OF_OTHERS = digits(NUMBER);

    private Figures() {}

    static List<Span> in(String sentence, String language) {
        Pattern digits = language.equals("en") ? OF_ENGLISH : OF_OTHERS;
        return Stretches.apart(
                sentence,
                NumberWords.of(language).map(words -> List.of(digits, words)).orElse(List.of(digits)));
    }

    /** With hundred and billion and unit, as "$1.2 billion", "3億5000万円", "5–6 per cent"; never inside of a word. */
    private static Pattern digits(String number) {
        String scaled = number + "(?:[十百千万萬億亿兆]{1,3}+(?:" + number + ")?+){0,4}+";
        return Pattern.compile(
                "(?=[\\p{Nd}\\p{Sc}A-Z−+±-])(?<![\\p{Lu}\\p{Ll}\\p{M}\\p{Nd}_])(?<![\\p{Lu}\\p{Ll}][-.’'])(?<!\\p{Nd}[.,:/])"
                        + CURRENCY_BEFORE + "(?:(?<![\\p{L}\\p{Nd}|])[-−+±])?+" + CURRENCY_BEFORE + scaled
                        + "(?:" + GAP + SCALES + ")?+"
                        + "(?:[-–~〜]" + CURRENCY_BEFORE + scaled + ")?+"
                        + "(?:" + GAP + SCALES + ")?+"
                        + "(?:" + GAP + "(?:de |d['’])?" + UNITS + ")?+"
                        + "(?![\\p{Lu}\\p{Ll}\\p{M}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
