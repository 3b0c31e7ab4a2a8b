package stet.laying;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stet.text.Span;

/** What numbers in words come to, of those {@link stet.text.particular.Particulars} finds. */
final class SpelledNumbers {
    /** {@code *} multiplies what stands before it, {@code /} divides it, and {@code :} makes it divide what follows. */
    private static final Map<String, SpelledNumbers> BY_LANGUAGE = Map.of(
            "en", new SpelledNumbers("en", """
                    one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
                    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40
                    fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=*100 half=/2 third=/3 quarter=/4 fifth=/5
                    tenth=/10"""),
            "de", new SpelledNumbers("de", """
                    ein=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sech=6 sieben=7 sieb=7 acht=8 neun=9 zehn=10 elf=11
                    zwölf=12 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
                    hundert=*100 tausend=*1000 hälfte=/2 drittel=/3 viertel=/4 fünftel=/5"""),
            "fr", new SpelledNumbers("fr", """
                    un=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13
                    quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60
                    quatre-vingt=80 cent=*100 moitié=/2 tiers=/3 quart=/4"""),
            "es", new SpelledNumbers("es", """
                    un=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13
                    catorce=14 quince=15 dieci=10 veinti=20 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60
                    setenta=70 ochenta=80 noventa=90 cien=*100 quinient=500 mitad=/2 tercio=/3"""),
            "vi", new SpelledNumbers("vi", """
                    một=1 hai=2 ba=3 bốn=4 năm=5 sáu=6 bảy=7 tám=8 chín=9 mười=10 mươi=*10 trăm=*100 nửa=/2"""),
            "ja", han("ja"),
            "zh", han("zh"));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String language;
    private final Map<String, String> values;
    private final Pattern part;

    private SpelledNumbers(String language, String table) {
        this.language = language;
        values = Arrays.stream(table.strip().split("\\s+"))
                .map(entry -> entry.split("="))
                .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));
        String longestFirst = values.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
        part = Pattern.compile(longestFirst + "|" + Units.SCALE + "|[万萬億亿兆]|und|\\p{L}+");
    }

    private static SpelledNumbers han(String language) {
        return new SpelledNumbers(language, """
                〇=0 零=0 一=1 二=2 两=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=*10 百=*100 千=*1000
                半=/2 分之=: 分の=:""");
    }

    /** A share is in percent; empty for words without a value of their own, such as "dozens" or "one in ten". */
    static Optional<Amount> read(String words, String language, Span span) {
        SpelledNumbers numbers = BY_LANGUAGE.get(language);
        if (numbers == null || words.contains(" in ")) return Optional.empty();
        return numbers.read(words.toLowerCase(Locale.ROOT), span);
    }

    private Optional<Amount> read(String words, Span span) {
        Sum sum = new Sum();
        Matcher parts = part.matcher(words);
        while (parts.find() && !sum.isComplete) {
            String value = values.get(parts.group());
            BigDecimal scale = value == null ? Units.scale(parts.group(), language) : null;
            if (scale != null) {
                sum.scale(scale);
            } else if (value != null) {
                sum.add(value);
            }
        }
        return sum.isEmpty
                ? Optional.empty()
                : Optional.of(new Amount(sum.value(), sum.scale, sum.denominator == null ? "" : "%", true, span));
    }

    /** A number as it is heard: "two hundred | and six | thousand | and four". */
    private static final class Sum {
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal hundreds = BigDecimal.ZERO;
        private BigDecimal ones = BigDecimal.ZERO;
        private BigDecimal scale = BigDecimal.ONE;
        private BigDecimal denominator;
        private boolean isComplete;
        private boolean isEmpty = true;

        void add(String value) {
            isEmpty = false;
            switch (value.charAt(0)) {
                case '*' -> {
                    hundreds = hundreds.add(orOne(ones).multiply(operand(value)));
                    ones = BigDecimal.ZERO;
                }
                case '/' -> {
                    denominator = operand(value);
                    restart(orOne(sum()));
                    isComplete = true;
                }
                case ':' -> {
                    denominator = orOne(sum());
                    restart(BigDecimal.ZERO);
                }
                default -> ones = ones.add(new BigDecimal(value));
            }
        }

        void scale(BigDecimal by) {
            isEmpty = false;
            scale = by;
            restart(total.add(orOne(hundreds.add(ones)).multiply(by)));
        }

        BigDecimal value() {
            return denominator == null ? sum() : sum().multiply(HUNDRED).divide(denominator, 2, RoundingMode.HALF_UP);
        }

        private void restart(BigDecimal from) {
            total = from;
            hundreds = BigDecimal.ZERO;
            ones = BigDecimal.ZERO;
        }

        private BigDecimal sum() {
            return total.add(hundreds).add(ones);
        }

        private static BigDecimal operand(String value) {
            return new BigDecimal(value.substring(1));
        }

        private static BigDecimal orOne(BigDecimal value) {
            return value.signum() == 0 ? BigDecimal.ONE : value;
        }
    }
}
