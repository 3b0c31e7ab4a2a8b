package stet.laying;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.text.Span;
import stet.text.particular.Particular;

/** The figures of a sentence as numbers: in digits with scale and unit, and in words. */
final class Amounts {
    private static final String SPACED_LETTER = "[\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]]";
    private static final String GAP = "[ \u00a0\u202f-]?";
    private static final String HAN_SCALES = "[百千万萬億亿兆]";
    private static final String NUMBER =
            "(?>\\p{Nd}{1,3}(?:[ \u00a0\u202f]\\p{Nd}{3}(?!\\p{Nd}))++(?:[.,]\\p{Nd}++)?+|\\p{Nd}++(?:[.,'’．，]\\p{Nd}++)*+)";

    private static final Pattern DIGITS = Pattern.compile(
            "(?=[\\p{Nd}\\p{Sc}USACHNZREGBPJYMVDFI])(?<!" + SPACED_LETTER + "|\\p{Nd}|\\p{L}[-.’'_]|\\p{Nd}[.,])"
                    + "(?<before>(?:US|A|C|HK|NZ|S|R)?\\$ ?|[€£¥￥₫₩₹] ?|(?:USD|EUR|GBP|JPY|CNY|RMB|VND|CHF|INR|AUD|CAD)[ \u00a0])?+"
                    + "(?<number>" + NUMBER + ")(?<han>(?:" + HAN_SCALES + "++(?:" + NUMBER + "(?=" + HAN_SCALES
                    + "))?+)*+)"
                    + "(?:" + GAP + "(?<scale>" + Units.SCALE + ")(?!" + SPACED_LETTER + ")\\.?+)?+"
                    + "(?:" + GAP + "(?<unit>" + Units.UNIT + ")(?!" + SPACED_LETTER + "))?+"
                    + "(?:st|nd|rd|th|er|e|s)?+(?!" + SPACED_LETTER + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern HAN_PART = Pattern.compile("(?<number>" + NUMBER + ")(?<scales>" + HAN_SCALES + "*)");

    private static final Pattern UNIT_AT_END =
            Pattern.compile("(?:" + Units.UNIT + ")$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A word between two numbers, as in "50 to 60 billion", "5 up to 6 %", "zwischen 50 und 60 Prozent". */
    private static final Pattern JOINT =
            Pattern.compile("[-–~〜から]{1,2}|[ \u00a0](?:[-–]|\\p{L}{1,3}(?:[ \u00a0]\\p{L}{2})?)[ \u00a0]");

    private static final Set<String> DECIMAL_COMMA = Set.of("de", "fr", "es", "vi");

    private final String words;
    private final String language;
    private final List<Amount> found = new ArrayList<>();

    private Amounts(String words, String language) {
        this.words = words;
        this.language = language;
    }

    /** In their order. */
    static List<Amount> in(String words, String language, List<Particular> particulars) {
        Amounts amounts = new Amounts(words, language);
        amounts.readDigits();
        particulars.stream()
                .filter(particular -> particular.kind() == Particular.Kind.FIGURE)
                .map(Particular::span)
                .filter(span -> span.in(words).codePoints().noneMatch(Character::isDigit))
                .forEach(amounts::readWords);
        amounts.found.sort(Comparator.comparingInt(amount -> amount.span().start()));
        amounts.shareUnits();
        return amounts.found;
    }

    private void readDigits() {
        if (words.codePoints().noneMatch(Character::isDigit)) return;
        Matcher digits = DIGITS.matcher(words);
        while (digits.find()) {
            BigDecimal value = han(digits.group("number") + digits.group("han"));
            BigDecimal scale =
                    digits.group("scale") == null ? BigDecimal.ONE : Units.scale(digits.group("scale"), language);
            String unit = digits.group("before") == null ? digits.group("unit") : digits.group("before");
            Span span = new Span(digits.start(), digits.end());
            found.add(new Amount(value.multiply(scale), scale, unit == null ? "" : Units.unit(unit), false, span));
        }
    }

    /** With the scales of Han inside, as 3億5000万; without them the number itself. */
    private BigDecimal han(String number) {
        BigDecimal sum = BigDecimal.ZERO;
        Matcher parts = HAN_PART.matcher(number);
        while (parts.find()) {
            BigDecimal part = number(parts.group("number"));
            for (String scale : parts.group("scales").split("")) {
                if (!scale.isEmpty()) part = part.multiply(Units.scale(scale, language));
            }
            sum = sum.add(part);
        }
        return sum;
    }

    /** A mark with three digits behind it parts thousands, unless it is the decimal mark of the language. */
    private BigDecimal number(String digits) {
        String decimal = DECIMAL_COMMA.contains(language) ? "," : ".．";
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < digits.length(); at++) {
            char mark = digits.charAt(at);
            if (Character.isDigit(mark)) {
                plain.append(Character.digit(mark, 10));
            } else if (isLastMark(digits, at) && (decimal.indexOf(mark) >= 0 || digits.length() - at != 4)) {
                plain.append('.');
            }
        }
        return new BigDecimal(plain.toString());
    }

    private static boolean isLastMark(String digits, int at) {
        return digits.substring(at + 1).chars().allMatch(Character::isDigit);
    }

    private void readWords(Span span) {
        String figure = span.in(words);
        Matcher unit = UNIT_AT_END.matcher(figure);
        SpelledNumbers.read(figure, language, span)
                .map(amount -> amount.unit().isEmpty() && unit.find() ? amount.in(Units.unit(unit.group())) : amount)
                .ifPresent(found::add);
    }

    private void shareUnits() {
        for (int at = found.size() - 2; at >= 0; at--) {
            Amount first = found.get(at);
            Amount next = found.get(at + 1);
            if (first.kind() != Trait.Kind.YEAR && isRange(first.span(), next.span())) found.set(at, first.upTo(next));
        }
    }

    private boolean isRange(Span first, Span next) {
        return first.end() <= next.start()
                && JOINT.matcher(words.substring(first.end(), next.start())).matches();
    }
}
