package stet.laying;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands at a number and makes it another: scales, currencies, the words for percent. */
final class Units {
    /** By how many noughts they add. */
    private static final Map<String, BigDecimal> SCALES =
            table("""
            thousand=3 million=6 mn=6 m=6 k=3 billion=9 bn=9 trillion=12 tn=12
            tausend=3 mio=6 millionen=6 mrd=9 milliarde=9 milliarden=9 billionen=12
            mille=3 millions=6 milliard=9 milliards=9 billions=12 mil=3 millón=6 millones=6 billones=12
            nghìn=3 ngàn=3 triệu=6 tỷ=9 tỉ=9
            百=2 千=3 万=4 萬=4 億=8 亿=8 兆=12""", noughts -> BigDecimal.TEN.pow(Integer.parseInt(noughts)));

    private static final Map<String, String> UNITS = table("""
            %=% ％=% percent=% pct=% percentage=% prozent=% prozentpunkte=% prozentpunkten=%
            per_cent=% pour_cent=% por_ciento=% phần_trăm=% パーセント=% 百分点=% 个百分点=%
            $=USD us$=USD usd=USD dollar=USD dollars=USD us_dollars=USD dólar=USD dólares=USD 米ドル=USD ドル=USD 美元=USD
            €=EUR eur=EUR euro=EUR euros=EUR ユーロ=EUR 欧元=EUR £=GBP gbp=GBP pound=GBP pounds=GBP ポンド=GBP
            ¥=JPY ￥=JPY jpy=JPY yen=JPY 円=JPY yuan=CNY cny=CNY rmb=CNY 元=CNY 人民币=CNY won=KRW ₩=KRW ウォン=KRW
            ₫=VND vnd=VND đồng=VND chf=CHF franken=CHF francs=CHF ₹=INR inr=INR rupee=INR rupees=INR
            a$=AUD aud=AUD c$=CAD cad=CAD hk$=HKD nz$=NZD s$=SGD r$=BRL""", Function.identity());

    /** Where a billion has twelve noughts. */
    private static final Set<String> LONG_SCALE = Set.of("de", "fr", "es");

    /** Neither is one without a currency before the number: 5 m are metres. */
    static final String SCALE = alternatives(SCALES, word -> word.length() > 1 && word.charAt(0) < 0x3000)
            + "|(?<=[$€£]\\p{Nd}{1,4}(?:[.,]\\p{Nd}{1,3})?)[mk]";

    static final String UNIT = alternatives(UNITS, word -> true).replace("_", "[ \u00a0\u202f]");

    private static final Pattern BLANK = Pattern.compile("[ \u00a0\u202f]");

    private Units() {}

    /** Null for a word that is none. */
    static BigDecimal scale(String word, String language) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("billion") && LONG_SCALE.contains(language) ? SCALES.get("trillion") : SCALES.get(lower);
    }

    /** Empty for a word that is none. */
    static String unit(String words) {
        return UNITS.getOrDefault(
                BLANK.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceAll("_"), "");
    }

    private static <T> Map<String, T> table(String entries, Function<String, T> value) {
        return Arrays.stream(entries.strip().split("\\s+"))
                .map(entry -> entry.split("="))
                .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> value.apply(entry[1])));
    }

    private static String alternatives(Map<String, ?> table, Predicate<String> wanted) {
        return table.keySet().stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> word.replace("$", "\\$"))
                .collect(Collectors.joining("|"));
    }
}
