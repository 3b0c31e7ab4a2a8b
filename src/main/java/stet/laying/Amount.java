package stet.laying;

import java.math.BigDecimal;
import stet.text.Span;

/**
 * A figure of a sentence as a number, with what makes it another when the number is the same.
 *
 * @param scale the thousand or million that stands behind it, already in the value
 * @param unit {@code %}, the code of a currency, or empty for all else
 * @param spelled whether it stands in words, as small numbers do that a paraphrase may leave out
 */
record Amount(BigDecimal value, BigDecimal scale, String unit, boolean spelled, Span span) {
    private static final BigDecimal EARLIEST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LATEST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

    /** The same for 60 %, 60 percent and sixty per cent. */
    String key() {
        return bare() + unit;
    }

    String bare() {
        return value.stripTrailingZeros().toPlainString();
    }

    boolean isPercent() {
        return unit.equals("%");
    }

    Trait.Kind kind() {
        if (spelled && (isPercent() || value.compareTo(DOZEN) <= 0)) return Trait.Kind.SMALL_NUMBER;
        return isYear() ? Trait.Kind.YEAR : Trait.Kind.FIGURE;
    }

    Amount in(String otherUnit) {
        return new Amount(value, scale, otherUnit, spelled, span);
    }

    /** As the lower end of a range whose upper end says the scale and the unit. */
    Amount upTo(Amount end) {
        boolean isScaled = scale.compareTo(BigDecimal.ONE) > 0;
        return new Amount(
                isScaled ? value : value.multiply(end.scale),
                isScaled ? scale : end.scale,
                unit.isEmpty() ? end.unit : unit,
                spelled,
                span);
    }

    private boolean isYear() {
        return unit.isEmpty()
                && scale.equals(BigDecimal.ONE)
                && value.scale() <= 0
                && value.compareTo(EARLIEST_YEAR) >= 0
                && value.compareTo(LATEST_YEAR) <= 0;
    }
}
